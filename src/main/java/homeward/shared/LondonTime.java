package homeward.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in England read them. Instants come in as UTC; words go out in London time. */
public final class LondonTime {

  /** Europe/London: windows, days and everything shown are in this zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss zzz", Locale.UK);

  private LondonTime() {}

  /** The London calendar day on which the instant falls. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /**
   * The time as said aloud: "today at 02:10", "yesterday at 23:50", "tomorrow at 08:00", else "3
   * March 2025 at 14:05".
   *
   * @param now decides what "today" is
   */
  public static String words(Instant instant, Instant now) {
    ZonedDateTime local = instant.atZone(ZONE);
    long days = day(now).until(local.toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
    String day =
        switch ((int) Math.clamp(days, -2, 2)) {
          case 0 -> "today";
          case -1 -> "yesterday";
          case 1 -> "tomorrow";
          default -> DATE.format(local);
        };
    return day + " at " + TIME.format(local);
  }

  /** A day in words: "3 March 2025". */
  public static String words(LocalDate day) {
    return DATE.format(day);
  }

  /** The exact time with seconds and zone, for the element's title and for the record. */
  public static String exact(Instant instant) {
    return EXACT.format(instant.atZone(ZONE));
  }

  /**
   * A length of time in words, whole minutes, rounded down: "3 hours 20 minutes", "2 days 4 hours",
   * "less than a minute". A negative duration is given by its size.
   */
  public static String words(Duration duration) {
    long minutes = duration.abs().toMinutes();
    if (minutes == 0) {
      return "less than a minute";
    }
    long days = minutes / (24 * 60);
    long hours = minutes / 60 % 24;
    long rest = minutes % 60;
    if (days > 0) {
      return count(days, "day") + (hours > 0 ? " " + count(hours, "hour") : "");
    }
    if (hours > 0) {
      return count(hours, "hour") + (rest > 0 ? " " + count(rest, "minute") : "");
    }
    return count(rest, "minute");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
