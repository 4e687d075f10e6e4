package homeward.intake;

import homeward.protocol.ClauseRef;
import homeward.shared.EpisodeId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of deciding. */
public sealed interface DecisionOutcome {

  /**
   * It is decided; also for the same form sent again.
   *
   * @param decision the decision in force
   * @param absence the absence that began; null unless absent
   */
  record Decided(Decision decision, @Nullable UUID absence) implements DecisionOutcome {

    /** The episode opened or joined; null unless missing. */
    public @Nullable EpisodeId episode() {
      return decision.episode();
    }
  }

  /** Somebody decided while this was being written. Nothing was recorded. */
  record Overtaken(Decision theirs) implements DecisionOutcome {}

  /** New facts came while this was being written, and the proposal is another. */
  record ProposalChanged(Proposal now) implements DecisionOutcome {}

  /**
   * The protocol names another post. The attempt is in the audit.
   *
   * @param posts codes of the posts that decide
   */
  record MayNot(ClauseRef clause, Set<String> posts) implements DecisionOutcome {}

  /**
   * The rules do not allow this decision after the one in force.
   *
   * @param reason one sentence
   */
  record NotAllowed(String reason) implements DecisionOutcome {}

  /** Something needed is missing or cannot be so. */
  record Incomplete(List<Lack> lacks) implements DecisionOutcome {}

  /**
   * What keeps something from being recorded as it was filled in.
   *
   * @param field the field to put right
   * @param message what is wrong and how to put it right, one sentence without a full stop
   */
  public record Lack(String field, String message) {}
}
