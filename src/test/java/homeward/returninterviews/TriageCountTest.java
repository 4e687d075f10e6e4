package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.Unit;
import homeward.returninterviews.domain.TriageCount;
import homeward.returninterviews.domain.TriageCount.TimeAway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve calendar months in London, on both sides of their first instant. */
class TriageCountTest {

  private static final LookBack YEAR = new LookBack(12, Unit.MONTHS);
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  @ParameterizedTest
  @CsvSource({
    // A plain year: the same day a year earlier is out, the day after it is in.
    "2026-03-02T12:00:00Z, 2025-03-02T23:59:59Z, 1",
    "2026-03-02T12:00:00Z, 2025-03-03T00:00:00Z, 2",
    // The night the clocks go forward: the day begins at midnight, an hour before the change.
    "2026-03-29T00:30:00Z, 2025-03-29T23:59:59Z, 1",
    "2026-03-29T00:30:00Z, 2025-03-30T00:00:00Z, 2",
    // In summer the London day begins an hour earlier than the UTC day.
    "2026-06-10T12:00:00Z, 2025-06-10T22:59:59Z, 1",
    "2026-06-10T12:00:00Z, 2025-06-10T23:00:00Z, 2",
    // The latest start is after midnight in London and before it in UTC.
    "2026-06-09T23:00:00Z, 2025-06-10T22:59:59Z, 1",
    "2026-06-09T23:00:00Z, 2025-06-10T23:00:00Z, 2",
    // The night the clocks go back: its day began in summer time.
    "2026-10-25T12:00:00Z, 2025-10-25T22:59:59Z, 1",
    "2026-10-25T12:00:00Z, 2025-10-25T23:00:00Z, 2",
    "2026-10-25T01:30:00Z, 2025-10-25T23:00:00Z, 2",
    // From a leap day: 28 February of the year before is out, 1 March is in.
    "2024-02-29T12:00:00Z, 2023-02-28T23:59:59Z, 1",
    "2024-02-29T12:00:00Z, 2023-03-01T00:00:00Z, 2",
    // Up to the day after one, the leap day of the year before counts.
    "2025-02-28T12:00:00Z, 2024-02-28T23:59:59Z, 1",
    "2025-02-28T12:00:00Z, 2024-02-29T00:00:00Z, 2",
  })
  void anEpisodeCountsFromTheFirstInstantOfTheYear(Instant latest, Instant earlier, int missing) {
    List<TimeAway> all = List.of(new TimeAway(true, latest), new TimeAway(true, earlier));
    assertThat(TriageCount.of(all, YEAR, NO_DAY).missing()).isEqualTo(missing);
    List<TimeAway> absences = List.of(new TimeAway(false, latest), new TimeAway(false, earlier));
    assertThat(TriageCount.of(absences, YEAR, NO_DAY).absent()).isEqualTo(missing);
  }

  @Test
  void aLaterAbsenceMovesTheWindowOn() {
    Instant episode = Instant.parse("2026-01-05T12:00:00Z");
    Instant yearBefore = Instant.parse("2025-01-06T12:00:00Z");
    assertThat(
            TriageCount.of(
                List.of(new TimeAway(true, episode), new TimeAway(true, yearBefore)), YEAR, NO_DAY))
        .isEqualTo(new TriageCount(2, 0, LocalDate.of(2025, 1, 6), LocalDate.of(2026, 1, 5)));
    assertThat(
            TriageCount.of(
                List.of(
                    new TimeAway(true, episode),
                    new TimeAway(true, yearBefore),
                    new TimeAway(false, Instant.parse("2026-01-06T08:00:00Z"))),
                YEAR,
                NO_DAY))
        .isEqualTo(new TriageCount(1, 1, LocalDate.of(2025, 1, 7), LocalDate.of(2026, 1, 6)));
  }

  @Test
  void nothingKnownCountsNothing() {
    assertThat(TriageCount.of(List.of(), YEAR, LocalDate.of(2026, 3, 2)))
        .isEqualTo(new TriageCount(0, 0, LocalDate.of(2025, 3, 3), LocalDate.of(2026, 3, 2)));
  }
}
