package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WindowsTest {

  @Test
  void ninetyDaysAreTheDayOfTheLatestEpisodeAndTheEightyNineBefore() {
    Windows.Window window = Windows.days(london("2026-06-30T23:59"), 90);
    assertThat(window.contains(london("2026-04-02T00:00"))).isTrue();
    assertThat(window.contains(london("2026-04-02T00:00").minusMillis(1))).isFalse();
    assertThat(window.contains(london("2026-07-01T00:00").minusMillis(1))).isTrue();
    assertThat(window.contains(london("2026-07-01T00:00"))).isFalse();
  }

  @Test
  void theDayIsLondonsNotGreenwichs() {
    // 23:30 by Greenwich in June is already the next day in London.
    assertThat(Windows.londonDay(Instant.parse("2026-06-30T23:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(Windows.londonDay(Instant.parse("2026-12-30T23:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 12, 30));
  }

  @Test
  void threeMonthsBeginAfterTheSameDayNumberClampedToTheMonthsEnd() {
    assertThat(Windows.firstOfMonths(LocalDate.of(2026, 5, 31), 3)).isEqualTo("2026-03-01");
    assertThat(Windows.firstOfMonths(LocalDate.of(2028, 5, 31), 3)).isEqualTo("2028-03-01");
    assertThat(Windows.firstOfMonths(LocalDate.of(2028, 5, 29), 3)).isEqualTo("2028-03-01");
    assertThat(Windows.firstOfMonths(LocalDate.of(2028, 5, 28), 3)).isEqualTo("2028-02-29");
    assertThat(Windows.firstOfMonths(LocalDate.of(2026, 6, 14), 3)).isEqualTo("2026-03-15");
  }

  @Test
  void twelveMonthsFromALeapDayBeginOnTheFirstOfMarch() {
    assertThat(Windows.firstOfMonths(LocalDate.of(2028, 2, 29), 12)).isEqualTo("2027-03-01");
    assertThat(Windows.firstOfMonths(LocalDate.of(2029, 2, 28), 12)).isEqualTo("2028-02-29");
  }

  @Test
  void seventyTwoHoursAreSeventyTwoHoursOnBothNightsTheClocksChange() {
    Duration length = Duration.ofHours(72);
    assertThat(Windows.due(london("2026-03-27T18:00"), length))
        .isEqualTo(london("2026-03-30T19:00"));
    assertThat(Windows.due(london("2026-10-23T18:00"), length))
        .isEqualTo(london("2026-10-26T17:00"));
  }

  @Test
  void whatIsDueNowIsNotYetLate() {
    Instant due = london("2026-01-10T03:10");
    assertThat(Windows.late(due, due)).isFalse();
    assertThat(Windows.late(due, due.plusMillis(1))).isTrue();
  }

  @Test
  void twentyEightDaysOnIsTheSameTimeOfDayAcrossAChangeOfTheClocks() {
    assertThat(Windows.daysOn(london("2026-03-10T21:15"), 28))
        .isEqualTo(london("2026-04-07T21:15"));
    assertThat(Windows.daysOn(london("2026-10-10T21:15"), 28))
        .isEqualTo(london("2026-11-07T21:15"));
  }

  @Test
  void aTimeTheClocksLeaveOutBecomesAnHourOn() {
    assertThat(Windows.daysOn(london("2026-03-01T01:30"), 28))
        .isEqualTo(london("2026-03-29T02:30"));
  }

  private static Instant london(String wall) {
    return LocalDateTime.parse(wall).atZone(LondonTime.ZONE).toInstant();
  }
}
