package homeward.worklist.domain;

import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By when an action is to be done, as it is chosen on the form. */
public final class DueTime {

  /** The days to choose from, by how many days from today. */
  public static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tomorrow", 1, "three-days", 3, "week", 7);

  private DueTime() {}

  /**
   * The moment, UTC.
   *
   * @param at null when there are errors
   */
  public record Chosen(@Nullable Instant at, FormErrors errors) {}

  /**
   * A day and a time of the day in London. A time that does not exist, on the night the clocks go
   * forward, is the same stretch later; of one that exists twice the first is meant.
   *
   * @param day one of {@link #DAYS}
   * @param time as on a clock face: 14:30
   */
  public static Chosen read(String day, String time, Instant now) {
    FormErrors errors = FormErrors.none();
    Integer days = DAYS.get(day);
    if (days == null) {
      errors = errors.with("day", "Choose the day by which it is to be done");
    }
    LocalTime clock = clock(time);
    if (clock == null) {
      errors = errors.with("time", "Write the time as on a 24-hour clock, for example 14:30");
    }
    if (days == null || clock == null) {
      return new Chosen(null, errors);
    }
    LocalDate date = LondonTime.day(now).plusDays(days);
    Instant at = date.atTime(clock).atZone(LondonTime.ZONE).toInstant();
    return at.isAfter(now)
        ? new Chosen(at, FormErrors.none())
        : new Chosen(null, FormErrors.of("time", "Choose a time that has not passed yet"));
  }

  private static @Nullable LocalTime clock(String time) {
    try {
      return LocalTime.parse(time.length() == 4 ? "0" + time : time);
    } catch (DateTimeException notATime) {
      return null;
    }
  }
}
