package homeward.statistics.domain;

import homeward.statistics.CountedRow;
import homeward.statistics.Figure;
import java.time.YearMonth;
import java.util.List;

/** Counts rows. */
public final class Tally {

  private Tally() {}

  /** The rows of one month that a figure counts. */
  public static List<CountedRow> behind(Figure figure, YearMonth month, List<CountedRow> rows) {
    return rows.stream()
        .filter(row -> row.cells().contains(figure.cell()))
        .filter(row -> Months.of(row.at()).equals(month))
        .toList();
  }

  /** What these rows come to: how many, or how many different children. */
  public static int count(Figure figure, List<CountedRow> behind) {
    return switch (figure.counts()) {
      case ROWS -> behind.size();
      case CHILDREN -> (int) behind.stream().map(CountedRow::child).distinct().count();
    };
  }
}
