package homeward.protocol.counting;

import homeward.protocol.ClauseValue.BankHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts working days in London: Monday to Friday without the bank holidays of England.
 *
 * @param holidays the list of bank holidays, from the protocol
 */
public record WorkingDays(BankHolidays holidays) {

  /**
   * The day on which something is due.
   *
   * @param day the London day; due by its end
   * @param known whether the list of bank holidays reaches so far. Where it does not, only weekends
   *     were left out, so that the day is never too late; whoever shows it says so
   */
  public record Due(LocalDate day, boolean known) {}

  /**
   * So many working days after a day, which itself is not counted; 0 is the day itself, whatever
   * day of the week it is.
   */
  public Due after(LocalDate start, int number) {
    LocalDate day = start;
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new Due(day, number == 0 || knows(start, day));
  }

  /** Whether people work in offices on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.days().contains(day);
  }

  private boolean knows(LocalDate start, LocalDate end) {
    return !start.isBefore(holidays.first()) && !end.isAfter(holidays.last());
  }
}
