package homeward.exchange.domain.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes days and times. Each is put into the one form that the checks of a row read,
 * {@code DD/MM/YYYY HH:MM}; seconds are left out, as police times are kept to the minute. A cell
 * that is not in the style stays as it is, so that the checks name it.
 */
public enum DateStyle {
  DAY_FIRST(
      "Day, month, year",
      "31/12/2025 23:05",
      "DD/MM/YYYY",
      "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})"),
  YEAR_FIRST(
      "Year, month, day",
      "2025-12-31 23:05",
      "YYYY-MM-DD",
      "(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})"),
  MONTH_IN_LETTERS(
      "Day, month in letters, year",
      "31-Dec-2025 23:05",
      "DD-Mon-YYYY",
      "(\\d{1,2})[ /-](\\p{L}{3,9})[ /-](\\d{4})"),
  MONTH_FIRST(
      "Month, day, year",
      "12/31/2025 23:05",
      "MM/DD/YYYY",
      "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LAST_MONTH = 12;

  private final String words;
  private final String example;
  private final String form;
  private final Pattern pattern;

  DateStyle(String words, String example, String form, String day) {
    this.words = words;
    this.example = example;
    this.form = form;
    this.pattern =
        Pattern.compile(day + "(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?)?");
  }

  /** The order of its parts in words. */
  public String words() {
    return words;
  }

  /** A time written this way. */
  public String example() {
    return example;
  }

  /** How a day is asked for in this style, such as {@code YYYY-MM-DD}. */
  public String form() {
    return form;
  }

  /** The day as {@code DD/MM/YYYY}; the cell as it is when it is not in this style. */
  public String day(String cell) {
    return read(cell).map(Parts::day).orElse(cell);
  }

  /** The time as {@code DD/MM/YYYY HH:MM}; the cell as it is when it is not in this style. */
  public String time(String cell) {
    return read(cell).filter(parts -> !parts.time.isEmpty()).map(Parts::both).orElse(cell);
  }

  /**
   * The style that reads most of these cells; of two that read as many the one further up, so that
   * a day that could be either is taken for a British one.
   */
  public static DateStyle proposed(Collection<String> cells) {
    DateStyle best = DAY_FIRST;
    long most = -1;
    for (DateStyle style : values()) {
      long read = cells.stream().filter(cell -> style.read(cell).isPresent()).count();
      if (read > most) {
        best = style;
        most = read;
      }
    }
    return best;
  }

  private Optional<Parts> read(String cell) {
    Matcher found = pattern.matcher(cell);
    if (!found.matches()) {
      return Optional.empty();
    }
    String clock = found.group(4);
    String time = clock == null ? "" : "%02d:%s".formatted(Integer.parseInt(clock), found.group(5));
    return switch (this) {
      case DAY_FIRST -> parts(number(found, 1), number(found, 2), number(found, 3), time);
      case MONTH_FIRST -> parts(number(found, 2), number(found, 1), number(found, 3), time);
      case YEAR_FIRST -> parts(number(found, 3), number(found, 2), number(found, 1), time);
      case MONTH_IN_LETTERS ->
          parts(number(found, 1), month(found.group(2)), number(found, 3), time);
    };
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** 0 when the letters begin no month's name. */
  private static int month(String letters) {
    return MONTHS.indexOf(letters.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<Parts> parts(int day, int month, int year, String time) {
    return month < 1 || month > LAST_MONTH
        ? Optional.empty()
        : Optional.of(new Parts("%02d/%02d/%04d".formatted(day, month, year), time));
  }

  private record Parts(String day, String time) {

    String both() {
      return day + " " + time;
    }
  }
}
