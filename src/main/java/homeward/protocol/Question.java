package homeward.protocol;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question asked about every child reported.
 *
 * @param code its name, as {@code self-harm}
 * @param ask the question in plain words
 * @param why why it is asked, for the person answering
 * @param sets the question sets it belongs to: {@code west-midlands}, {@code staffordshire}
 * @param risk which answer speaks of danger, what it tells and how heavily it weighs
 * @param neededForAbsent whether a report may only be called absent when it is answered
 */
public record Question(
    String code, String ask, String why, Set<String> sets, Risk risk, boolean neededForAbsent) {

  /**
   * What an answer says about danger.
   *
   * @param when the answer that speaks of danger
   * @param facts the facts that answer tells, which clauses look for; may be empty
   * @param weight how heavily it weighs in the proposed risk level; 0 is not at all
   */
  public record Risk(Answer.Choice when, Set<String> facts, int weight) {}

  /** Whether the answer speaks of danger. Not knowing is not answering. */
  public boolean speaksOfDanger(@Nullable Answer answer) {
    return answer != null && answer.choice() == risk.when();
  }
}
