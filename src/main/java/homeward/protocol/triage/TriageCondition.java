package homeward.protocol.triage;

/**
 * One bound of a triage clause.
 *
 * @param measure what is counted
 * @param least whether the number is the least that fires; otherwise it is the most
 * @param number the edge, which fires itself
 */
public record TriageCondition(TriageMeasure measure, boolean least, int number) {

  /** Whether a count is within the bound. */
  public boolean holds(int count) {
    return least ? count >= number : count <= number;
  }

  /** As said aloud: "3 or more minor factors", "no unanswered factors". */
  public String words() {
    if (least) {
      return number == 1 ? "any " + measure.words() : number + " or more " + measure.words();
    }
    return number == 0 ? "no " + measure.words() : "at most " + number + " " + measure.words();
  }
}
