package homeward.web.forms;

import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it was sent: reads its fields and gathers what is wrong. */
public final class Sent {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  private final Map<String, String> fields;
  private final List<String> ticked;
  private FormErrors errors = FormErrors.none();

  /** A form of these fields. */
  public Sent(Map<String, String> fields) {
    this(fields, List.of());
  }

  /** A form of these fields, in which these boxes of its one list were ticked. */
  public Sent(Map<String, String> fields, List<String> ticked) {
    this.fields = Map.copyOf(fields);
    this.ticked = List.copyOf(ticked);
  }

  /** A form that was only opened. */
  public static Sent nothing() {
    return new Sent(Map.of());
  }

  /** What was typed, without spaces around it; empty when nothing was. */
  public String typed(String field) {
    return Typed.text(fields::get, field);
  }

  /** What was ticked. */
  public List<String> ticked() {
    return ticked;
  }

  /** A day and a time as typed. */
  public DateTimeEntry entry(String field) {
    return DateTimeEntry.read(fields::get, field);
  }

  /** A day as typed. */
  public DateEntry date(String field) {
    return DateEntry.read(fields::get, field);
  }

  /** The key the form was opened with, or a fresh one. */
  public FormKey key() {
    return typed("key").isEmpty() ? FormKey.fresh() : FormKey.valueOf(typed("key"));
  }

  /** When it happened; now when it could not be read and an error was added. */
  public Instant past(String field, String what, Instant now) {
    Read<Instant> read = entry(field).past(field, what, now);
    errors = errors.with(read.errors());
    return read.errors().isEmpty() ? read.get() : now;
  }

  /** A London day not before today; today when an error was added. */
  public LocalDate day(String field, String what, Instant now) {
    LocalDate today = LondonTime.day(now);
    Read<LocalDate> day = date(field).date(field, what);
    errors = errors.with(day.errors());
    if (!day.errors().isEmpty()) {
      return today;
    }
    if (day.get().isBefore(today)) {
      errors = errors.with(field, what + " must be today or later", field + "-day");
    }
    return day.get();
  }

  /**
   * A day and a time to come, London time: of an hour that comes twice the first; now when an error
   * was added.
   */
  public Instant toCome(String field, String what, Instant now) {
    FormErrors before = errors;
    LocalDate day = day(field, "Day of " + what, now);
    LocalTime hour = hour(field + "-time", what);
    if (hour == null) {
      return now;
    }
    LocalDateTime local = day.atTime(hour);
    List<ZoneOffset> offsets = LondonTime.ZONE.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      wrong(field + "-time", "The clocks go forward that night and this time does not happen");
      return now;
    }
    Instant at = local.toInstant(offsets.getFirst());
    if (errors.equals(before) && !at.isAfter(now)) {
      wrong(field + "-time", "Time of " + what + " must be in the future");
    }
    return at;
  }

  private @Nullable LocalTime hour(String field, String what) {
    try {
      return LocalTime.parse(typed(field).replace('.', ':'), HOUR);
    } catch (DateTimeParseException e) {
      wrong(field, "Enter the time of " + what + " on the 24-hour clock, such as 16:30");
      return null;
    }
  }

  /** One of the names; the first when nothing was chosen and an error was added. */
  public <E extends Enum<E>> E choice(String field, Class<E> kind, String message) {
    for (E one : kind.getEnumConstants()) {
      if (one.name().equals(typed(field))) {
        return one;
      }
    }
    wrong(field, message);
    return kind.getEnumConstants()[0];
  }

  /** Words that must be there. */
  public String words(String field, String message) {
    if (typed(field).isEmpty()) {
      wrong(field, message);
    }
    return typed(field);
  }

  /** Words that may be left out; null when they are. */
  public @Nullable String maybe(String field) {
    return typed(field).isEmpty() ? null : typed(field);
  }

  /**
   * What was typed into a field, to be copied from a page that says why nothing was recorded and
   * has no form any more; empty when nothing was.
   */
  public String notKept(String field) {
    return typed(field).isEmpty() ? "" : " What you typed was not kept: “" + typed(field) + "”";
  }

  /** Adds what is wrong with a field. */
  public void wrong(String field, String message) {
    errors = errors.with(field, message);
  }

  /** What is wrong so far. */
  public FormErrors errors() {
    return errors;
  }
}
