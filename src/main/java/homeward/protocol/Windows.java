package homeward.protocol;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The windows and clocks of every protocol, in London time.
 *
 * <p>Lengths in minutes and hours are clock time: 72 hours are 72 hours on the nights the clocks
 * change too. Windows in days and months are London calendar days, the day looked back from
 * included.
 */
public final class Windows {

  private Windows() {}

  /**
   * A stretch of time, from its first instant until just before its end.
   *
   * @param from the first instant inside
   * @param until the first instant after
   */
  public record Window(Instant from, Instant until) {

    /** Whether the instant lies inside. */
    public boolean contains(Instant at) {
      return !at.isBefore(from) && at.isBefore(until);
    }
  }

  /** The London calendar day of an instant. */
  public static LocalDate londonDay(Instant at) {
    return at.atZone(LondonTime.ZONE).toLocalDate();
  }

  /** When something is due: so much clock time after the start. */
  public static Instant due(Instant start, Duration length) {
    return start.plus(length);
  }

  /** Whether it is late: the due instant itself is still in time (local choice). */
  public static boolean late(Instant due, Instant now) {
    return now.isAfter(due);
  }

  /** The first of so many London days ending with the last one: 90 is that day and 89 before. */
  public static LocalDate firstOfDays(LocalDate last, int days) {
    return last.minusDays(days - 1L);
  }

  /**
   * The first London day of a window of calendar months: the day after the same day-number so many
   * months earlier, clamped to that month's end. From 31 May, 3 months begin on 1 March.
   */
  public static LocalDate firstOfMonths(LocalDate last, int months) {
    return last.minusMonths(months).plusDays(1);
  }

  /** So many London days, the day of the latest event being the last. */
  public static Window days(Instant latest, int days) {
    LocalDate last = londonDay(latest);
    return between(firstOfDays(last, days), last);
  }

  /** So many calendar months, the London day of the latest event being the last day. */
  public static Window months(Instant latest, int months) {
    LocalDate last = londonDay(latest);
    return between(firstOfMonths(last, months), last);
  }

  /** The instants of whole London days, both included. */
  public static Window between(LocalDate first, LocalDate last) {
    return new Window(
        first.atStartOfDay(LondonTime.ZONE).toInstant(),
        last.plusDays(1).atStartOfDay(LondonTime.ZONE).toInstant());
  }

  /**
   * The same time of day so many London days later; where the clocks leave that time out, the time
   * an hour on, and where it comes twice, the one in the offset of the start if it has it.
   */
  public static Instant daysOn(Instant start, int days) {
    return start.atZone(LondonTime.ZONE).plusDays(days).toInstant();
  }

  /** The last minute of a London day, 23:59: what is due "on" a day is due by then. */
  public static Instant endOfDay(LocalDate day) {
    return day.atTime(23, 59).atZone(LondonTime.ZONE).toInstant();
  }
}
