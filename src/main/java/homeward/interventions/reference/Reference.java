package homeward.interventions.reference;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator's reference as it stands. Times are UTC.
 *
 * @param number as the police's system gave it
 * @param opened by whom and when
 * @param supervisor who gives it to an officer
 * @param officer who does the work; null while nobody was given it
 */
public record Reference(String number, Given opened, Given supervisor, @Nullable Given officer) {

  /**
   * Somebody has it.
   *
   * @param who has it
   * @param by who gave it
   * @param dueAt by when they do their part; the time itself for who opened it
   */
  public record Given(ProfessionalId who, ProfessionalId by, Instant at, Instant dueAt) {}
}
