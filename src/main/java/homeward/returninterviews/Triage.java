package homeward.returninterviews;

import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.domain.TriageCount;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The colour of an interview as it stands: what the protocol proposes and what a person chose. The
 * two are kept side by side and never merged. It sets priority, never whether an interview is
 * offered.
 *
 * @param id the proposal
 * @param proposed the colour that the protocol proposes for the facts as they are known
 * @param why what was counted and what fired
 * @param at when it was proposed, UTC
 * @param choice what a person chose; null when nobody has
 */
public record Triage(UUID id, TriageColour proposed, Why why, Instant at, @Nullable Choice choice) {

  /**
   * Why a colour is proposed.
   *
   * @param present codes of the factors that are so
   * @param unanswered codes of the factors nobody has answered
   * @param version of the local protocol
   * @param clauses ids of the clauses that fired
   */
  public record Why(
      TriageCount count,
      List<String> present,
      List<String> unanswered,
      String version,
      List<String> clauses) {}

  /**
   * What a person chose.
   *
   * @param id the version a form is made from
   * @param proposedThen what was proposed when they chose
   */
  public record Choice(
      UUID id,
      TriageColour colour,
      TriageColour proposedThen,
      String reason,
      ProfessionalId by,
      Instant at) {}

  /** The colour that counts: a person's choice, else the proposal. */
  public TriageColour colour() {
    return choice == null ? proposed : choice.colour();
  }

  /** Whether the proposal became another one after a person chose, so that they look again. */
  public boolean toReview() {
    return choice != null && choice.proposedThen() != proposed;
  }
}
