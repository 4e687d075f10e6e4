package homeward.protocol.triage;

import homeward.protocol.ClauseRef;
import java.util.List;
import java.util.Map;

/**
 * The colour a protocol proposes, and why. A person may choose another; both are kept.
 *
 * @param colour the gravest that a clause proposes
 * @param counts what was counted
 * @param fired the clauses that propose this colour; never empty
 */
public record TriageProposal(
    TriageColour colour, Map<TriageMeasure, Integer> counts, List<ClauseRef> fired) {

  /** Keeps its own copies. */
  public TriageProposal {
    counts = Map.copyOf(counts);
    fired = List.copyOf(fired);
  }
}
