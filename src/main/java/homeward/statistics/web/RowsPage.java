package homeward.statistics.web;

import homeward.web.Page;
import java.util.List;

/**
 * The rows behind a figure: references, ages and dates, never names.
 *
 * @param figure what the figure is called
 * @param words what it counts
 * @param about the area and the month in words
 * @param back the report
 * @param summary how many the figure counts and how many are shown
 * @param rows in the order of their time
 */
public record RowsPage(
    String figure, String words, String about, String back, String summary, List<Row> rows)
    implements Page {

  public RowsPage {
    rows = List.copyOf(rows);
  }

  /** One row. */
  public record Row(String reference, String child, String age, String when, String exact) {}

  @Override
  public String template() {
    return "statistics/rows";
  }

  @Override
  public String title() {
    return "Rows behind a figure";
  }
}
