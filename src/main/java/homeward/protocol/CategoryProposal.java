package homeward.protocol;

import java.util.List;

/**
 * What the protocol proposes a report to be, and why. A person decides; both are kept.
 *
 * @param category missing, absent or neither
 * @param deployAtOnce send somebody now and ask the rest later
 * @param fired every clause that fired, those that settled the category first; never empty
 */
public record CategoryProposal(Category category, boolean deployAtOnce, List<ClauseRef> fired) {

  /** Keeps its own copy. */
  public CategoryProposal {
    fired = List.copyOf(fired);
  }
}
