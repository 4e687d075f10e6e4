package homeward.exchange.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {

  /** Every clock change from 2015 to 2035. */
  static Stream<ZoneOffsetTransition> changes() {
    Instant end = Instant.parse("2036-01-01T00:00:00Z");
    return Stream.iterate(
        LondonTime.ZONE.getRules().nextTransition(Instant.parse("2015-01-01T00:00:00Z")),
        change -> change.getInstant().isBefore(end),
        change -> LondonTime.ZONE.getRules().nextTransition(change.getInstant()));
  }

  @Test
  void thereAreTwoChangesAYear() {
    assertThat(changes()).hasSize(42);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theHourSkippedHasNoReadingAndTheHourThatComesTwiceHasTwo(ZoneOffsetTransition change) {
    LocalDateTime one = change.getInstant().atZone(LondonTime.ZONE).toLocalDate().atTime(1, 0);
    int expected = change.isGap() ? 0 : 2;
    for (int minute = 0; minute < 60; minute++) {
      assertThat(LocalTimes.readings(one.plusMinutes(minute))).hasSize(expected);
    }
    assertThat(LocalTimes.readings(one.minusMinutes(1))).hasSize(1);
    assertThat(LocalTimes.readings(one.plusMinutes(60))).hasSize(1);
  }

  @Property
  void everyMinuteOfTwentyYearsIsAmongTheReadingsOfItsWallClock(
      @ForAll @IntRange(min = 23_668_000, max = 34_713_000) int minute) {
    Instant instant = Instant.ofEpochSecond(minute * 60L);
    LocalDateTime wall = LocalDateTime.ofInstant(instant, LondonTime.ZONE);
    assertThat(LocalTimes.readings(wall)).contains(instant).isSorted();
    assertThat(LocalTimes.parse(LocalTimes.print(wall))).contains(wall);
  }

  @Test
  void anAmbiguousTimeKeepsTheUsualOrder() {
    Times times = choose("26/10/2025 01:50", "26/10/2025 01:10", "26/10/2025 01:20", null);
    assertThat(times.lastSeen()).isEqualTo("2025-10-26T00:50:00Z");
    assertThat(times.reported()).isEqualTo("2025-10-26T01:10:00Z");
    assertThat(times.found()).isEqualTo("2025-10-26T01:20:00Z");
  }

  @Test
  void anAmbiguousTimeIsTheFirstReadingWhenBothWouldDo() {
    Times times = choose("26/10/2025 00:29", "26/10/2025 01:29", "26/10/2025 03:53", null);
    assertThat(times.reported()).isEqualTo("2025-10-26T00:29:00Z");
  }

  @Test
  void anAmbiguousTimeInALateReportIsStillPossible() {
    Times times = choose("26/10/2025 01:50", "26/10/2025 09:00", "26/10/2025 01:10", null);
    assertThat(times.found()).isEqualTo("2025-10-26T01:10:00Z");
    assertThat(times.possible()).isTrue();
  }

  @Property
  void twoTimesInTheHourThatComesTwiceAlwaysHaveAnOrder(
      @ForAll @IntRange(max = 59) int seen, @ForAll @IntRange(max = 59) int told) {
    Times times =
        choose(
            "26/10/2025 01:%02d".formatted(seen), "26/10/2025 01:%02d".formatted(told), null, null);
    assertThat(times.possible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/02/2025 10:00",
        "29/02/2025 10:00",
        "1/3/2025 10:00",
        "01/03/2025",
        "01/13/2025 10:00",
        "01/03/2025 24:00",
        "01/03/2025 10:60",
        "2025-03-01 10:00",
        "01/03/25 10:00"
      })
  void whatIsNoDateAndTimeIsNotRead(String text) {
    assertThat(LocalTimes.parse(text)).isEmpty();
  }

  @Test
  void aLeapDayIsRead() {
    assertThat(LocalTimes.parse("29/02/2024 23:59")).isPresent();
  }

  private static Times choose(
      String seen, String told, @Nullable String found, @Nullable String back) {
    return new WallClock(
            LocalTimes.parse(seen).orElseThrow(),
            LocalTimes.parse(told).orElseThrow(),
            found == null ? null : LocalTimes.parse(found).orElseThrow(),
            back == null ? null : LocalTimes.parse(back).orElseThrow())
        .choose()
        .orElseThrow();
  }
}
