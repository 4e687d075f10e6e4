package homeward.web.forms;

import homeward.web.FormErrors;
import homeward.web.govuk.DateParts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed into three fields, right or wrong.
 *
 * @param day as typed; empty when nothing was
 * @param month as typed, a number or a name; empty when nothing was
 * @param year as typed, four digits; empty when nothing was
 */
public record DateEntry(String day, String month, String year) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Nothing typed. */
  public static DateEntry empty() {
    return new DateEntry("", "", "");
  }

  /** A date already known, to be confirmed or changed. */
  public static DateEntry of(LocalDate date) {
    return new DateEntry(
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  /** Reads the fields {@code name-day}, {@code name-month} and {@code name-year} of a form. */
  public static DateEntry read(Function<String, @Nullable String> form, String name) {
    return new DateEntry(
        Typed.text(form, name + "-day"),
        Typed.text(form, name + "-month"),
        Typed.text(form, name + "-year"));
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /**
   * The date, when all three parts make one.
   *
   * @param name the form's name for the date
   * @param what what the date is, with a capital letter, such as "Date of birth"
   */
  public Read<LocalDate> date(String name, String what) {
    if (isEmpty()) {
      return Read.wrong(FormErrors.none().with(name, "Enter the " + lower(what), name + "-day"));
    }
    Set<String> missing = missing();
    if (!missing.isEmpty()) {
      return Read.wrong(
          FormErrors.none()
              .with(
                  name,
                  what + " must include a " + String.join(" and a ", missing),
                  name + "-" + missing.iterator().next()));
    }
    int monthNumber = monthNumber();
    if (monthNumber == 0) {
      return Read.wrong(
          FormErrors.none().with(name, what + " must have a real month", name + "-month"));
    }
    if (!year.matches("[0-9]{4}")) {
      return Read.wrong(
          FormErrors.none().with(name, "Year must include 4 numbers", name + "-year"));
    }
    try {
      return Read.right(LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Read.wrong(FormErrors.none().with(name, what + " must be a real date", name + "-day"));
    }
  }

  /** For the template: what was typed, with the wrong parts marked. */
  public DateParts parts() {
    return new DateParts(day, month, year, missing().size() == 3 ? Set.of() : missing());
  }

  private Set<String> missing() {
    Set<String> missing = new LinkedHashSet<>();
    if (day.isEmpty()) {
      missing.add("day");
    }
    if (month.isEmpty()) {
      missing.add("month");
    }
    if (year.isEmpty()) {
      missing.add("year");
    }
    return missing;
  }

  /** People also write the month's name; 0 when it is no month. */
  private int monthNumber() {
    if (month.matches("[0-9]{1,2}")) {
      int number = Integer.parseInt(month);
      return number <= 12 ? number : 0;
    }
    String start = lower(month);
    return start.length() < 3 ? 0 : MONTHS.indexOf(start.substring(0, 3)) + 1;
  }

  private static String lower(String words) {
    return words.toLowerCase(java.util.Locale.UK);
  }
}
