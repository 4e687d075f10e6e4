package homeward.intake.domain;

import homeward.shared.LondonTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a child was last seen from what a tired person types, in London time. An hour that the
 * clock skips in March did not happen. Of an hour that comes twice in October the first is taken,
 * so that the child has been away for longer rather than shorter (local choice), unless that one is
 * still to come.
 */
public final class LastSeen {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:. ]?(\\d{2}))? ?(am|pm)?", Pattern.CASE_INSENSITIVE);
  private static final int EARLIEST_YEAR = 1990;

  private LastSeen() {}

  /** What came of reading. */
  public sealed interface Reading {}

  /** A time. */
  public record Seen(Instant at) implements Reading {}

  /**
   * Not a time that can be.
   *
   * @param field the field to put right
   * @param message what is wrong and how to put it right
   */
  public record Wrong(String field, String message) implements Reading {}

  /**
   * What was typed.
   *
   * @param choice today, yesterday or date
   * @param day day of the month, when a date was chosen
   * @param month month, when a date was chosen
   * @param year year, when a date was chosen
   * @param time the time of day
   */
  public record Typed(String choice, String day, String month, String year, String time) {}

  /** Reads it. */
  public static Reading read(Typed typed, Instant now) {
    LocalDate today = LondonTime.day(now);
    LocalDate date;
    switch (typed.choice()) {
      case "today" -> date = today;
      case "yesterday" -> date = today.minusDays(1);
      case "date" -> {
        Optional<LocalDate> read = date(typed);
        if (read.isEmpty()) {
          return new Wrong(Fields.SEEN_DATE, "Enter a real date, like 27 3 2026");
        }
        date = read.get();
      }
      default -> {
        return new Wrong(Fields.SEEN_DAY, "Choose the day the child was last seen");
      }
    }
    if (typed.time().isBlank()) {
      return new Wrong(Fields.SEEN_TIME, "Enter the time the child was last seen, like 21:30");
    }
    Optional<LocalTime> time = time(typed.time());
    return time.isEmpty()
        ? new Wrong(Fields.SEEN_TIME, "Enter a time like 21:30 or 9:30pm")
        : at(date.atTime(time.get()), now);
  }

  /** A date from three fields; empty when it is none. */
  public static Optional<LocalDate> date(String day, String month, String year) {
    try {
      int typedYear = Integer.parseInt(year.strip());
      return typedYear < EARLIEST_YEAR
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(
                  typedYear, Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Typed typed) {
    return date(typed.day(), typed.month(), typed.year());
  }

  /** A time of day: 21:30, 2130, 9.30, 9:30pm, 9pm; empty when it is none. */
  static Optional<LocalTime> time(String text) {
    Matcher read = TIME.matcher(text.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    String half = read.group(3);
    if (read.group(2) == null && half == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  private static Reading at(LocalDateTime local, Instant now) {
    List<Instant> readings =
        LondonTime.ZONE.getRules().getValidOffsets(local).stream()
            .map((ZoneOffset offset) -> local.toInstant(offset))
            .sorted()
            .toList();
    if (readings.isEmpty()) {
      return new Wrong(
          Fields.SEEN_TIME,
          "The clocks went forward that night and this time did not happen. Enter a time before"
              + " 01:00 or from 02:00");
    }
    Instant first = readings.getFirst();
    return first.isAfter(now)
        ? new Wrong(Fields.SEEN_TIME, "The time last seen must be in the past")
        : new Seen(first);
  }
}
