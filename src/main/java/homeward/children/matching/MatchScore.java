package homeward.children.matching;

import java.util.List;

/**
 * How alike two descriptions of a child are.
 *
 * @param points the sum of the reasons' points; at most 115
 * @param reasons one for each clue that counted, in a fixed order
 */
public record MatchScore(int points, List<MatchReason> reasons) {

  /**
   * At or above this the two are taken for one child, marked and undoable. Local choice, measured
   * on two years of one force's notifications.
   */
  public static final int JOIN = 90;

  /** At or above this (and below {@link #JOIN}) a person is asked. Local choice. */
  public static final int PROPOSE = 70;

  /** The most that any pair can score. */
  public static final int MOST = 115;

  public MatchScore {
    reasons = List.copyOf(reasons);
  }

  static MatchScore of(List<MatchReason> reasons) {
    return new MatchScore(reasons.stream().mapToInt(MatchReason::points).sum(), reasons);
  }

  /** What the points mean. */
  public MatchVerdict verdict() {
    if (points >= JOIN) {
      return MatchVerdict.JOIN;
    }
    return points >= PROPOSE ? MatchVerdict.PROPOSE : MatchVerdict.SEPARATE;
  }
}
