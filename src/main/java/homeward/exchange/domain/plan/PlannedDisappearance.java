package homeward.exchange.domain.plan;

/** Which disappearance a report belongs to. */
public sealed interface PlannedDisappearance {

  /** The first report of one. */
  record First() implements PlannedDisappearance {}

  /**
   * Another informant's report of one that is already there.
   *
   * @param disappearance the key of its first report
   */
  record Second(String disappearance) implements PlannedDisappearance {}

  /**
   * Overlaps one that is there, but they cannot be taken for the same: recorded by itself, and a
   * person is asked.
   *
   * @param disappearance the key of the other's first report
   * @param why a plain sentence
   */
  record Unclear(String disappearance, String why) implements PlannedDisappearance {}
}
