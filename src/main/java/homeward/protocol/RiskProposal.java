package homeward.protocol;

import java.util.List;

/**
 * The risk level the protocol proposes, and why. A person decides; both are kept.
 *
 * @param level the gravest level any clause proposed
 * @param weight what the answers weigh together, unanswered needed questions included
 * @param fired every clause that fired, gravest first; never empty
 */
public record RiskProposal(RiskLevel level, int weight, List<ClauseRef> fired) {

  /** Keeps its own copy. */
  public RiskProposal {
    fired = List.copyOf(fired);
  }
}
