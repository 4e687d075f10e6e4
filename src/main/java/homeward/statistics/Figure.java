package homeward.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One figure: which rows of which measure are counted, and how. Its words stand in the measure's
 * {@code definition.md}.
 *
 * @param measure the folder of the measure under {@code statistics}: "reports"
 * @param cell the mark that the counted rows carry: "missing"
 * @param counts whether rows or the different children in them are counted
 * @param whole code of the figure this one is a part of, for its share; null when it stands alone
 */
public record Figure(String measure, String cell, Counts counts, @Nullable String whole) {

  /** What is counted. */
  public enum Counts {
    /** Each row: a report, an episode, an interview. */
    ROWS,
    /** Each child once. */
    CHILDREN
  }

  /** "reports.missing": its name in addresses, files and the audit. */
  public String code() {
    return measure + "." + cell;
  }
}
