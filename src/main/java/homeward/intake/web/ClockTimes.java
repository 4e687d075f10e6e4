package homeward.intake.web;

import homeward.intake.domain.NextClockTime;
import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed times. What cannot be read becomes a message beside the field. */
final class ClockTimes {

  private FormErrors errors = FormErrors.none();
  private final Instant now;

  ClockTimes(Instant now) {
    this.now = now;
  }

  /** Everything that could not be read. */
  FormErrors errors() {
    return errors;
  }

  /** The next time a London clock shows it; null when nothing or nonsense was typed. */
  @Nullable Instant next(String field, String typed, String what) {
    LocalTime time = time(field, typed, what);
    if (time == null) {
      return null;
    }
    Instant at = NextClockTime.after(now, time).orElse(null);
    if (at == null) {
      add(field, "The clocks go forward and leave out " + time + ": choose another time");
    }
    return at;
  }

  /** The latest time up to now that a London clock showed it, today or yesterday; else null. */
  @Nullable Instant last(String field, String typed, String what) {
    LocalTime time = time(field, typed, what);
    if (time == null) {
      return null;
    }
    LocalDate today = LondonTime.day(now);
    for (LocalDate day : List.of(today, today.minusDays(1))) {
      LocalDateTime wall = LocalDateTime.of(day, time);
      List<ZoneOffset> offsets = LondonTime.ZONE.getRules().getValidOffsets(wall);
      Instant latest =
          offsets.stream()
              .map(wall::toInstant)
              .filter(at -> !at.isAfter(now))
              .max(Instant::compareTo)
              .orElse(null);
      if (latest != null) {
        return latest;
      }
    }
    add(field, "The clocks left out " + time + ": check the time");
    return null;
  }

  /** A whole number; null when nothing or nonsense was typed. */
  @Nullable Integer number(String field, String typed, String what) {
    try {
      return Integer.valueOf(typed.strip());
    } catch (NumberFormatException e) {
      add(field, "Enter " + what + " as a whole number, such as 30");
      return null;
    }
  }

  private @Nullable LocalTime time(String field, String typed, String what) {
    String text = typed.strip();
    if (text.isEmpty()) {
      add(field, "Enter " + what + ", such as 03:30");
      return null;
    }
    try {
      return LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text);
    } catch (DateTimeParseException e) {
      add(field, "Enter " + what + " in hours and minutes, such as 03:30");
      return null;
    }
  }

  private void add(String field, String message) {
    errors = errors.with(field, message);
  }
}
