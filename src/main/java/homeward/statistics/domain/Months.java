package homeward.statistics.domain;

import homeward.protocol.Windows;
import homeward.protocol.Windows.Window;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** London calendar months. */
public final class Months {

  /**
   * How many months a trend shows, the month reported included: a year and the same month again.
   */
  public static final int TREND = 13;

  /** No figures are of a time before; it keeps a mistyped year from being counted. */
  public static final YearMonth EARLIEST = YearMonth.of(1900, 1);

  private Months() {}

  /** The London month of an instant: 23:30 UTC on 31 July is in August. */
  public static YearMonth of(Instant at) {
    return YearMonth.from(LondonTime.day(at));
  }

  /** The instants of a month, half-open. */
  public static Window window(YearMonth month) {
    return Windows.between(month.atDay(1), month.atEndOfMonth());
  }

  /** The instants from the beginning of one month to the end of another. */
  public static Window window(YearMonth first, YearMonth last) {
    return Windows.between(first.atDay(1), last.atEndOfMonth());
  }

  /** The thirteen months that end with this one, oldest first. */
  public static List<YearMonth> upTo(YearMonth last) {
    return IntStream.range(0, TREND)
        .mapToObj(number -> last.minusMonths(TREND - 1L - number))
        .toList();
  }
}
