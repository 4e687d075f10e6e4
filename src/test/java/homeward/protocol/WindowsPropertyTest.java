package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every window and clock, whenever it starts. */
class WindowsPropertyTest {

  @Property
  void aWindowOfDaysHoldsExactlySoManyLondonDays(
      @ForAll("instants") Instant latest, @ForAll @IntRange(min = 1, max = 400) int days) {
    Windows.Window window = Windows.days(latest, days);
    LocalDate first = Windows.londonDay(window.from());
    assertThat(first.datesUntil(Windows.londonDay(window.until())).count()).isEqualTo(days);
    assertThat(window.contains(latest)).isTrue();
    assertThat(Windows.londonDay(window.until().minusNanos(1)))
        .isEqualTo(Windows.londonDay(latest));
  }

  @Property
  void aWindowOfMonthsHoldsTheLatestAndLeavesOutTheSameDayEarlier(
      @ForAll("instants") Instant latest, @ForAll @IntRange(min = 1, max = 24) int months) {
    Windows.Window window = Windows.months(latest, months);
    LocalDate last = Windows.londonDay(latest);
    LocalDate outside = last.minusMonths(months);
    assertThat(window.contains(latest)).isTrue();
    assertThat(window.contains(outside.atTime(12, 0).atZone(LondonTime.ZONE).toInstant()))
        .isFalse();
    assertThat(
            window.contains(outside.plusDays(1).atTime(12, 0).atZone(LondonTime.ZONE).toInstant()))
        .isTrue();
  }

  @Property
  void clockTimeIsElapsedTimeWheneverItStarts(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 5000) int minutes) {
    Instant due = Windows.due(start, Duration.ofMinutes(minutes));
    assertThat(Duration.between(start, due)).hasMinutes(minutes);
  }

  @Property
  void aLaterStartIsNeverDueEarlier(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 0, max = 600) int minutesLater) {
    Instant later = start.plus(Duration.ofMinutes(minutesLater));
    Duration length = Duration.ofHours(72);
    assertThat(Windows.due(later, length)).isAfterOrEqualTo(Windows.due(start, length));
    // Same-time-of-day windows may fold by the hour the clocks leave out, never by more.
    assertThat(Windows.daysOn(later, 28))
        .isAfterOrEqualTo(Windows.daysOn(start, 28).minus(Duration.ofHours(1)));
  }

  /** Any minute of 2024 to 2029, and often one near a change of the clocks or a leap day. */
  @Provide
  Arbitrary<Instant> instants() {
    Arbitrary<Instant> any =
        Arbitraries.longs()
            .between(
                london("2024-01-01T00:00").getEpochSecond() / 60,
                london("2030-01-01T00:00").getEpochSecond() / 60)
            .map(minute -> Instant.ofEpochSecond(minute * 60));
    Arbitrary<Instant> near =
        Arbitraries.of(
                "2026-03-29T00:00", "2026-10-25T00:00", "2028-02-29T12:00", "2027-03-28T00:00")
            .flatMap(about ->
                Arbitraries.integers()
                    .between(-1440, 1440)
                    .map(minutes -> london(about).plus(Duration.ofMinutes(minutes))));
    return Arbitraries.oneOf(any, near);
  }

  private static Instant london(String wall) {
    return LocalDateTime.parse(wall).atZone(LondonTime.ZONE).toInstant();
  }
}
