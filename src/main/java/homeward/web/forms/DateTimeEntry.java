package homeward.web.forms;

import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as typed: today, yesterday or another day, and a time on the 24-hour
 * clock, London local time.
 *
 * @param which "today", "yesterday", "other", or empty when nothing was chosen
 * @param date the other day; empty parts unless "other"
 * @param time as typed, such as "23:10" or "2310"
 * @param again whether, when the time came twice that night, the second was meant
 */
public record DateTimeEntry(String which, DateEntry date, String time, boolean again) {

  private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:. ]?([0-9]{2})");

  /** Nothing typed. */
  public static DateTimeEntry empty() {
    return new DateTimeEntry("", DateEntry.empty(), "", false);
  }

  /** A moment already known, to be confirmed or changed. */
  public static DateTimeEntry of(Instant moment) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, LondonTime.ZONE);
    boolean second =
        LondonTime.ZONE.getRules().getValidOffsets(local).size() == 2
            && LondonTime.ZONE.getRules().getOffset(moment).equals(ZoneOffset.UTC);
    String time = "%02d:%02d".formatted(local.getHour(), local.getMinute());
    return new DateTimeEntry("other", DateEntry.of(local.toLocalDate()), time, second);
  }

  /**
   * Reads the fields {@code name-which}, {@code name-day}, {@code name-month}, {@code name-year},
   * {@code name-time} and {@code name-again} ("yes") of a form.
   */
  public static DateTimeEntry read(Function<String, @Nullable String> form, String name) {
    return new DateTimeEntry(
        Typed.text(form, name + "-which"),
        DateEntry.read(form, name),
        Typed.text(form, name + "-time"),
        "yes".equals(Typed.text(form, name + "-again")));
  }

  /**
   * The moment meant. A time that the clocks skipped is refused; of a time that came twice the
   * first is taken unless {@link #again} is set, and a note says so. Errors stand on {@code
   * name-which}, {@code name} (the date) and {@code name-time}.
   *
   * @param what what happened, to follow "when", such as "the child was last seen"
   * @param now later moments are refused
   */
  public Read<Instant> past(String name, String what, Instant now) {
    FormErrors errors = FormErrors.none();
    LocalDate day = null;
    switch (which) {
      case "today" -> day = LondonTime.day(now);
      case "yesterday" -> day = LondonTime.day(now).minusDays(1);
      case "other" -> {
        Read<LocalDate> typed = date.date(name, "Date");
        errors = errors.with(typed.errors());
        day = typed.value();
      }
      default -> errors = errors.with(name + "-which", "Choose the day when " + what);
    }
    LocalTime hour = hourAndMinute();
    if (hour == null) {
      String message =
          time.isEmpty()
              ? "Enter the time when " + what + ", such as 23:10"
              : "Time must be on the 24-hour clock, such as 09:05 or 23:10";
      errors = errors.with(name + "-time", message);
    }
    if (day == null || hour == null || !errors.isEmpty()) {
      return Read.wrong(errors);
    }
    return moment(day.atTime(hour), name, now);
  }

  private Read<Instant> moment(LocalDateTime local, String name, Instant now) {
    List<ZoneOffset> offsets = LondonTime.ZONE.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition gap =
          Objects.requireNonNull(LondonTime.ZONE.getRules().getTransition(local));
      return Read.wrong(
          FormErrors.of(
              name + "-time",
              "The clocks went forward that night, so "
                  + local.toLocalTime()
                  + " did not happen. Enter a time before "
                  + gap.getDateTimeBefore().toLocalTime()
                  + " or from "
                  + gap.getDateTimeAfter().toLocalTime()));
    }
    Instant first = local.toInstant(offsets.getFirst());
    Instant last = local.toInstant(offsets.getLast());
    Instant meant = again && !last.isAfter(now) ? last : first;
    if (meant.isAfter(now)) {
      return Read.wrong(
          FormErrors.of(
              name + "-time", "Time must be in the past. It is now " + LondonTime.words(now, now)));
    }
    if (offsets.size() == 1) {
      return Read.right(meant);
    }
    return Read.right(
        meant,
        "The clocks went back that night, so "
            + local.toLocalTime()
            + " came twice. The "
            + (meant.equals(first) ? "first" : "second")
            + " is taken.");
  }

  private @Nullable LocalTime hourAndMinute() {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      return null;
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = Integer.parseInt(parts.group(2));
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
