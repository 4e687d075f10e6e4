package homeward.children.matching;

import java.time.LocalDate;

/** What two dates of birth say about two descriptions being of one child. */
final class BirthDates {

  private BirthDates() {}

  static MatchReason compare(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return reason("same date of birth", 40);
    }
    boolean sameDay = one.getDayOfMonth() == other.getDayOfMonth();
    boolean sameMonth = one.getMonthValue() == other.getMonthValue();
    boolean sameYear = one.getYear() == other.getYear();
    if (sameYear
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth()) {
      return reason("day and month of the date of birth are swapped", 28);
    }
    if ((sameDay && sameMonth) || (sameMonth && sameYear) || (sameDay && sameYear)) {
      return reason("the date of birth differs in one part", 5);
    }
    return reason("different date of birth", -40);
  }

  private static MatchReason reason(String what, int points) {
    return new MatchReason(MatchField.DATE_OF_BIRTH, what, points);
  }
}
