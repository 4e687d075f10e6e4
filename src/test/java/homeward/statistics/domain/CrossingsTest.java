package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.statistics.CountedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A level is reached from below, within 90 London days, and again only after being below. */
class CrossingsTest {

  private static final ChildId CHILD = new ChildId(UUID.randomUUID());

  @Test
  void theFirstDayOfTheNinetyCountsAndTheDayBeforeDoesNot() {
    LocalDate latest = LocalDate.of(2025, 6, 30);
    LocalDate firstCounted = latest.minusDays(89);
    assertThat(reached(firstCounted, LocalDate.of(2025, 5, 1), latest)).containsExactly("level-3");
    assertThat(reached(firstCounted.minusDays(1), LocalDate.of(2025, 5, 1), latest)).isEmpty();
  }

  @Test
  void theEdgeIsALondonDayOnBothSidesOfTheClockChanges() {
    // 2 January 2025 at 00:30 in London is the first day of the ninety up to 1 April, in summer
    // time.
    List<String> counted =
        levels(
            starts(
                LocalDateTime.of(2025, 1, 2, 0, 30),
                LocalDateTime.of(2025, 2, 1, 12, 0),
                LocalDateTime.of(2025, 4, 1, 23, 30)));
    assertThat(counted).containsExactly("level-3");
    List<String> dayBefore =
        levels(
            starts(
                LocalDateTime.of(2025, 1, 1, 23, 30),
                LocalDateTime.of(2025, 2, 1, 12, 0),
                LocalDateTime.of(2025, 4, 1, 0, 30)));
    assertThat(dayBefore).isEmpty();
    // 28 July at 00:30 summer time is the first of the ninety up to 25 October; 26 October is a day
    // too far.
    assertThat(
            levels(
                starts(
                    LocalDateTime.of(2025, 7, 29, 0, 30),
                    LocalDateTime.of(2025, 9, 1, 12, 0),
                    LocalDateTime.of(2025, 10, 26, 23, 30))))
        .containsExactly("level-3");
    assertThat(
            levels(
                starts(
                    LocalDateTime.of(2025, 7, 28, 23, 30),
                    LocalDateTime.of(2025, 9, 1, 12, 0),
                    LocalDateTime.of(2025, 10, 26, 0, 30))))
        .isEmpty();
  }

  @Test
  void aLevelIsNotReachedAgainWhileTheCountStaysAtIt() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThat(reached(day, day.plusDays(10), day.plusDays(20), day.plusDays(95)))
        .as("three again, and never under three at a start")
        .containsExactly("level-3");
  }

  @Test
  void aLevelIsReachedAgainAfterTheCountWasBelowAtAStart() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThat(
            reached(
                day,
                day.plusDays(1),
                day.plusDays(2),
                day.plusDays(120),
                day.plusDays(121),
                day.plusDays(122)))
        .containsExactly("level-3", "level-3");
  }

  @Test
  void fiveAndNineAreReachedOnTheWay() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    LocalDate[] ten = new LocalDate[10];
    Arrays.setAll(ten, day::plusDays);
    assertThat(reached(ten)).containsExactly("level-3", "level-5", "level-9");
  }

  @Test
  void startsElsewhereAreCountedAndNotAskedAbout() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    List<CountedRow> starts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      starts.add(
          row(day.plusDays(i).atTime(12, 0), i == 2 ? Set.of("start", "here") : Set.of("start")));
    }
    assertThat(levels(starts)).containsExactly("level-3");
    starts.set(2, row(day.plusDays(2).atTime(12, 0), Set.of("start")));
    assertThat(levels(starts)).isEmpty();
  }

  private static List<String> reached(LocalDate... days) {
    return levels(
        starts(Arrays.stream(days).map(day -> day.atTime(12, 0)).toArray(LocalDateTime[]::new)));
  }

  private static List<String> levels(List<CountedRow> starts) {
    return Crossings.of(starts).stream().flatMap(row -> row.cells().stream().sorted()).toList();
  }

  private static List<CountedRow> starts(LocalDateTime... times) {
    return Arrays.stream(times).map(time -> row(time, Set.of("start", "here"))).toList();
  }

  private static CountedRow row(LocalDateTime time, Set<String> cells) {
    Instant at = time.atZone(LondonTime.ZONE).toInstant();
    return new CountedRow(at, CHILD, "E", cells);
  }
}
