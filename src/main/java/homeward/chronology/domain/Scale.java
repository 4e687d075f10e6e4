package homeward.chronology.domain;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a moment stands on the line, in hundredths of its width.
 *
 * @param from left edge, UTC
 * @param until right edge, UTC; after the left edge
 */
public record Scale(Instant from, Instant until) {

  /** A month's name under the line: more would not fit a telephone. */
  private static final int MOST_TICKS = 4;

  /** Where a name would run into the word at the right edge. */
  private static final double LAST_TICK = 80;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  /** A month that begins there. */
  public record Tick(double x, String words) {}

  /** Where it stands, from 0 to 100; what lies outside stands at the edge. */
  public double at(Instant moment) {
    double whole = Duration.between(from, until).toSeconds();
    double part = Duration.between(from, moment).toSeconds();
    return Math.round(Math.clamp(part / whole * 100, 0, 100) * 100) / 100.0;
  }

  /** The beginnings of months, so many apart that at most four stand on the line. */
  public List<Tick> ticks() {
    LocalDate first = LondonTime.day(from).plusMonths(1).withDayOfMonth(1);
    List<LocalDate> months = new ArrayList<>();
    for (LocalDate month = first; !start(month).isAfter(until); month = month.plusMonths(1)) {
      months.add(month);
    }
    int step = (months.size() + MOST_TICKS - 1) / MOST_TICKS;
    List<Tick> ticks = new ArrayList<>();
    for (int index = 0; index < months.size(); index += step) {
      double x = at(start(months.get(index)));
      if (x <= LAST_TICK) {
        ticks.add(new Tick(x, MONTH.format(months.get(index))));
      }
    }
    return ticks;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(LondonTime.ZONE).toInstant();
  }
}
