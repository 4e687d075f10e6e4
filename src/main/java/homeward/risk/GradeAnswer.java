package homeward.risk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of grading. */
public sealed interface GradeAnswer {

  /** It stands; for the same form twice, the decision made first. */
  record Decided(RiskDecision decision) implements GradeAnswer {}

  /** Somebody decided since the form was opened: theirs stands, yours is not lost. */
  record SomebodyWasFirst(@Nullable RiskDecision standing) implements GradeAnswer {}

  /**
   * The protocol refuses; written to the audit.
   *
   * @param clause the clause that says so
   * @param sentence what it says
   * @param who codes of the posts that may
   */
  record Refused(String clause, String sentence, Set<String> who) implements GradeAnswer {
    /** Keeps its own copy. */
    public Refused {
      who = Set.copyOf(who);
    }
  }

  /**
   * Whoever set a level does not review or confirm it; written to the audit.
   *
   * @param clause the clause that asks for a supervisor
   * @param sentence what it says
   */
  record SomebodyElse(String clause, String sentence) implements GradeAnswer {}

  /** The episode is closed: nothing to grade. */
  record Closed() implements GradeAnswer {}
}
