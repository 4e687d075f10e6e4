package homeward.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something recorded about an absence. The form's key makes sending it twice count once. */
public sealed interface AbsenceStep {

  /** The form's key. */
  UUID formKey();

  /**
   * The informant was rung.
   *
   * @param due the promise it keeps
   * @param reached whether they were reached
   * @param said what was said, or how it was tried
   * @param at when, UTC
   * @param sooner when to ring next, if sooner than agreed; null to keep the rhythm, UTC
   */
  record CallBack(
      UUID due, boolean reached, String said, Instant at, @Nullable Instant sooner, UUID formKey)
      implements AbsenceStep {}

  /**
   * An inspector looked again and leaves it absent.
   *
   * @param due the promise it keeps
   * @param rationale why
   * @param nextAt when an inspector looks again, UTC
   */
  record Review(UUID due, String rationale, Instant nextAt, UUID formKey) implements AbsenceStep {}

  /**
   * The child is back.
   *
   * @param place where the child returned to
   * @param broughtBackBy by whom or how; empty when not known
   * @param at when, UTC
   */
  record Back(String place, String broughtBackBy, Instant at, UUID formKey)
      implements AbsenceStep {}
}
