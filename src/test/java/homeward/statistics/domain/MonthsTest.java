package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Months are London's. */
class MonthsTest {

  @Test
  void halfPastElevenUtcAtTheEndOfASummerMonthIsTheNextMonthInLondon() {
    assertThat(Months.of(Instant.parse("2025-07-31T22:59:59Z"))).isEqualTo(YearMonth.of(2025, 7));
    assertThat(Months.of(Instant.parse("2025-07-31T23:00:00Z"))).isEqualTo(YearMonth.of(2025, 8));
    assertThat(Months.of(Instant.parse("2025-07-31T23:30:00Z"))).isEqualTo(YearMonth.of(2025, 8));
    assertThat(Months.of(Instant.parse("2025-12-31T23:30:00Z"))).isEqualTo(YearMonth.of(2025, 12));
  }

  @Test
  void theMonthsOfTheClockChangesAreAnHourShorterAndLonger() {
    assertThat(length(YearMonth.of(2025, 3))).isEqualTo(Duration.ofHours(31 * 24 - 1));
    assertThat(length(YearMonth.of(2025, 10))).isEqualTo(Duration.ofHours(31 * 24 + 1));
    assertThat(length(YearMonth.of(2024, 2))).isEqualTo(Duration.ofDays(29));
  }

  @Test
  void aTrendIsAYearAndTheSameMonthAgain() {
    assertThat(Months.upTo(YearMonth.of(2025, 11)))
        .hasSize(13)
        .startsWith(YearMonth.of(2024, 11))
        .endsWith(YearMonth.of(2025, 11))
        .isSorted();
  }

  private static Duration length(YearMonth month) {
    var window = Months.window(month);
    assertThat(Months.of(window.from())).isEqualTo(month);
    assertThat(Months.of(window.until().minusNanos(1))).isEqualTo(month);
    assertThat(Months.of(window.until())).isEqualTo(month.plusMonths(1));
    return Duration.between(window.from(), window.until());
  }
}
