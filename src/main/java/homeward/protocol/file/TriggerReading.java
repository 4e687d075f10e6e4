package homeward.protocol.file;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.ClauseValue.Over;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads the values of clauses that count and of the calendar of working days. */
final class TriggerReading {

  private TriggerReading() {}

  static ClauseValue.LookBack lookBack(Strict value) {
    return value.has("days")
        ? new ClauseValue.LookBack(positive(value, "days"), ClauseValue.Unit.DAYS)
        : new ClauseValue.LookBack(positive(value, "months"), ClauseValue.Unit.MONTHS);
  }

  static ClauseValue.CountTrigger trigger(Strict value) {
    Set<Category> categories = new LinkedHashSet<>();
    value.set("counts").forEach(code -> categories.add(Category.of(code)));
    if (categories.isEmpty() || categories.contains(Category.NEITHER)) {
      throw new ProtocolFileRefused(value.where(), "'counts' is missing, absent or both");
    }
    Strict within = value.under("within");
    ClauseValue.LookBack window = lookBack(within);
    within.nothingElse();
    return new ClauseValue.CountTrigger(
        new ClauseValue.Counted(
            Set.copyOf(categories),
            one(value, "over", Over.class),
            positive(value, "number"),
            window,
            value.yes("each-beyond")),
        new ClauseValue.CalledFor(
            one(value, "calls-for", Calls.class),
            positive(value, "level"),
            value.text("chair"),
            notNegative(value, "working-days")));
  }

  static ClauseValue.BankHolidays holidays(Strict value) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate first = day(value, value.text("first-day"));
    LocalDate last = day(value, value.text("last-day"));
    for (String text : value.set("days")) {
      LocalDate day = day(value, text);
      if (day.isBefore(first) || day.isAfter(last)) {
        throw new ProtocolFileRefused(value.where(), text + " lies outside first-day and last-day");
      }
      days.add(day);
    }
    return new ClauseValue.BankHolidays(first, last, Set.copyOf(days));
  }

  private static int positive(Strict value, String key) {
    int number = value.number(key);
    if (number < 1) {
      throw new ProtocolFileRefused(value.where(), "'" + key + "' should be 1 or more");
    }
    return number;
  }

  private static int notNegative(Strict value, String key) {
    int number = value.number(key);
    if (number < 0) {
      throw new ProtocolFileRefused(value.where(), "'" + key + "' should be 0 or more");
    }
    return number;
  }

  private static <E extends Enum<E>> E one(Strict value, String key, Class<E> type) {
    String code = value.text(key);
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new ProtocolFileRefused(value.where(), "'" + key + "' may not be '" + code + "'", e);
    }
  }

  private static LocalDate day(Strict value, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProtocolFileRefused(value.where(), "'" + text + "' should be a day", e);
    }
  }
}
