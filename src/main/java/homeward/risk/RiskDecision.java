package homeward.risk;

import homeward.protocol.RiskLevel;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided about the risk of an episode.
 *
 * @param id also its version
 * @param kind how it came about
 * @param level the level from then on
 * @param reasons why, in words
 * @param belowProposal whether it is lower than proposed, which is listed for review
 * @param provisional whether it counts and must still be confirmed
 * @param clause id of the clause that allowed it
 * @param reviewDesk the desk that reviews or confirms it
 * @param reviewDueAt by when, UTC
 * @param by who decided
 * @param at when, UTC
 */
public record RiskDecision(
    UUID id,
    EpisodeId episode,
    Kind kind,
    RiskLevel level,
    String reasons,
    boolean belowProposal,
    boolean provisional,
    String clause,
    DeskId reviewDesk,
    Instant reviewDueAt,
    ProfessionalId by,
    Instant at) {

  /** How a decision came about. */
  public enum Kind {
    FIRST("graded for the first time"),
    RAISED("raised"),
    LOWERED("lowered"),
    CONFIRMED("provisional raise confirmed"),
    REVIEWED("reviewed and left");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }
}
