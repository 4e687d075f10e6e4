package homeward.interventions.web;

import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.forms.DateEntry;
import homeward.web.forms.DateTimeEntry;
import homeward.web.forms.Read;
import homeward.web.forms.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as it was sent: reads its fields and gathers what is wrong. */
public final class Entered {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  private final Map<String, String> fields;
  private final List<String> ticked;
  private FormErrors errors = FormErrors.none();

  Entered(Map<String, String> fields, List<String> ticked) {
    this.fields = Map.copyOf(fields);
    this.ticked = List.copyOf(ticked);
  }

  /** A form that was only opened. */
  static Entered nothing() {
    return new Entered(Map.of(), List.of());
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
  Instant past(String field, String what, Instant now) {
    Read<Instant> read = entry(field).past(field, what, now);
    errors = errors.with(read.errors());
    return read.errors().isEmpty() ? read.get() : now;
  }

  /** A London day not before today; today when an error was added. */
  LocalDate day(String field, String what, Instant now) {
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

  /** A day and a time to come, London time; now when an error was added. */
  Instant toCome(String field, String what, Instant now) {
    LocalDate day = day(field, "Day of " + what, now);
    LocalTime hour;
    try {
      hour = LocalTime.parse(typed(field + "-time").replace('.', ':'), HOUR);
    } catch (DateTimeParseException e) {
      wrong(field + "-time", "Enter the time of " + what + " on the 24-hour clock, such as 16:30");
      return now;
    }
    if (LondonTime.ZONE.getRules().getValidOffsets(day.atTime(hour)).isEmpty()) {
      wrong(field + "-time", "The clocks go forward that night and this time does not happen");
      return now;
    }
    Instant at = day.atTime(hour).atZone(LondonTime.ZONE).toInstant();
    if (errors.isEmpty() && !at.isAfter(now)) {
      wrong(field + "-time", "Time of " + what + " must be in the future");
    }
    return at;
  }

  /** Words that must be there. */
  String words(String field, String message) {
    if (typed(field).isEmpty()) {
      wrong(field, message);
    }
    return typed(field);
  }

  void wrong(String field, String message) {
    errors = errors.with(field, message);
  }

  /** What is wrong so far. */
  public FormErrors errors() {
    return errors;
  }
}
