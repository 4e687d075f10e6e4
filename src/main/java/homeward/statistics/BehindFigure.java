package homeward.statistics;

import homeward.shared.ChildId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a figure, as far as the reader reaches.
 *
 * @param rows in the order of their time
 * @param counted what the figure counts in all, also of children the reader does not reach
 * @param shown how much of that the rows make up
 */
public record BehindFigure(List<Row> rows, int counted, int shown) {

  public BehindFigure {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param child the child, for the audit
   * @param childReference the child's reference; never a name
   * @param reference of the report, episode or absence
   * @param at when, UTC
   * @param age of the child in completed years on that London day; null when the date of birth is
   *     not known
   */
  public record Row(
      ChildId child, String childReference, String reference, Instant at, @Nullable Integer age) {}
}
