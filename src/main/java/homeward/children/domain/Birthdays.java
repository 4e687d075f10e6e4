package homeward.children.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of birth in what somebody typed: "03/05/2010", "3.5.10", "3 May 2010", "3rd May 2010", "May
 * 3 2010", "2010-05-03".
 *
 * @param days the day as written in England (day before month), then the one with day and month
 *     swapped when that is another; empty when no date was typed
 * @param rest what was typed besides
 */
public record Birthdays(List<LocalDate> days, String rest) {

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4}|\\d{2})";
  private static final String BETWEEN = "[\\s./-]+";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("\\b" + DAY + BETWEEN + "(\\d{1,2})" + BETWEEN + YEAR + "\\b");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("\\b" + DAY + BETWEEN + "(?:of )?" + MONTH + "[\\s,./-]+" + YEAR + "\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + BETWEEN + DAY + "[\\s,./-]+" + YEAR + "\\b");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  public Birthdays {
    days = List.copyOf(days);
  }

  /**
   * Finds the first date of birth.
   *
   * @param today decides the century of a year of two digits: never in the future
   */
  public static Birthdays in(String typed, LocalDate today) {
    String text = typed.toLowerCase(Locale.ROOT);
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return of(typed, year, day(year.group(1), year.group(2), year.group(3), today));
    }
    Matcher named = MONTH_NAMED.matcher(text);
    if (named.find()) {
      return of(typed, named, day(named.group(3), month(named.group(2)), named.group(1), today));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.find()) {
      return of(typed, first, day(first.group(3), month(first.group(1)), first.group(2), today));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      Optional<LocalDate> english =
          day(numbers.group(3), numbers.group(2), numbers.group(1), today);
      Optional<LocalDate> swapped =
          day(numbers.group(3), numbers.group(1), numbers.group(2), today);
      List<LocalDate> both = new ArrayList<>();
      english.ifPresent(both::add);
      swapped.filter(other -> !both.contains(other)).ifPresent(both::add);
      return new Birthdays(both, both.isEmpty() ? typed : without(typed, numbers));
    }
    return new Birthdays(List.of(), typed);
  }

  private static Birthdays of(String typed, Matcher found, Optional<LocalDate> day) {
    return day.map(one -> new Birthdays(List.of(one), without(typed, found)))
        .orElseGet(() -> new Birthdays(List.of(), typed));
  }

  private static String without(String typed, Matcher found) {
    return typed.substring(0, found.start()) + " " + typed.substring(found.end());
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name) / 3 + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day, LocalDate today) {
    int number = Integer.parseInt(year);
    int full =
        year.length() == 4
            ? number
            : 2000 + number > today.getYear() ? 1900 + number : 2000 + number;
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
