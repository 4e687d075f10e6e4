package homeward.chronology.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Actions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Periods, times away and places on the line. */
class LineTest {

  private static final Instant NOW = Instant.parse("2026-11-25T16:00:00Z");
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);

  @Test
  void aPeriodBeginsAtMidnightInLondonOnBothSidesOfTheClockChanges() {
    // Ninety days before 25 November 2026 is 27 August, when London is an hour ahead.
    assertThat(Period.DAYS_90.begins(NOW, null)).isEqualTo("2026-08-26T23:00:00Z");
    assertThat(Period.MONTHS_12.begins(NOW, null)).isEqualTo("2025-11-25T00:00:00Z");
    Instant summer = Instant.parse("2026-06-01T00:00:00Z");
    assertThat(Period.DAYS_90.begins(summer, null)).isEqualTo("2026-03-03T00:00:00Z");
  }

  @Test
  void allBeginsWithTheDayOfTheFirstFactAndWithoutOneWithNinetyDays() {
    Instant first = Instant.parse("2024-07-01T10:00:00Z");
    assertThat(Period.ALL.begins(NOW, first)).isEqualTo("2024-06-30T23:00:00Z");
    assertThat(Period.ALL.begins(NOW, null)).isEqualTo(Period.DAYS_90.begins(NOW, null));
    assertThat(Period.of("12-months")).isEqualTo(Period.MONTHS_12);
    assertThat(Period.of("something else")).isEqualTo(Period.DAYS_90);
  }

  @Test
  void absencesAndEpisodesStandOnOneLineEachWithItsEnd() {
    List<Away> away =
        Away.of(
            List.of(
                step(FactKind.EPISODE_BEGAN, TWO, 10),
                step(FactKind.FOUND, TWO, 14),
                step(FactKind.RETURNED, TWO, 15),
                step(FactKind.ABSENCE_BEGAN, ONE, 2),
                step(FactKind.ABSENCE_ENDED, ONE, 5)));
    assertThat(away)
        .containsExactly(new Away(false, hour(2), hour(5)), new Away(true, hour(10), hour(14)));
  }

  @Test
  void aClosedEpisodeEndsThereUnlessItWasReopened() {
    Away.Step began = step(FactKind.EPISODE_BEGAN, ONE, 1);
    Away.Step closed = step(FactKind.CLOSED, ONE, 5);
    assertThat(Away.of(List.of(began, closed)).getFirst().until()).isEqualTo(hour(5));
    Away.Step reopened = step(FactKind.REOPENED, ONE, 6);
    assertThat(Away.of(List.of(began, closed, reopened)).getFirst().until()).isNull();
  }

  @Test
  void aTimeAwayReachesIntoThePeriodWhenItEndsExactlyAtItsBeginning() {
    Away away = new Away(true, hour(1), hour(5));
    assertThat(away.reaches(hour(5))).isTrue();
    assertThat(away.reaches(hour(5).plusSeconds(1))).isFalse();
    assertThat(new Away(true, hour(1), null).reaches(hour(500))).isTrue();
  }

  @Test
  void placesOnTheLineAreHundredthsAndWhatLiesOutsideStandsAtTheEdge() {
    Scale scale = new Scale(hour(0), hour(100));
    assertThat(scale.at(hour(25))).isEqualTo(25);
    assertThat(scale.at(hour(-5))).isZero();
    assertThat(scale.at(hour(200))).isEqualTo(100);
  }

  @Test
  void aTelephoneHasRoomForFourMonthsAndTheWordNow() {
    for (Period period : Period.values()) {
      Instant from = period.begins(NOW, NOW.minus(Duration.ofDays(4000)));
      List<Scale.Tick> ticks = new Scale(from, NOW).ticks();
      assertThat(ticks).as(period.words()).hasSizeBetween(2, 4);
      assertThat(ticks).allMatch(tick -> tick.x() >= 0 && tick.x() <= 80);
    }
  }

  @Test
  void everyKindNamesActionsThereAre() {
    for (FactKind kind : FactKind.values()) {
      assertThat(Actions.all().find(kind.action())).as(kind.code()).isPresent();
      assertThat(Actions.all().find(kind.linkAction())).as(kind.code()).isPresent();
      assertThat(FactKind.of(kind.code())).contains(kind);
    }
  }

  private static Away.Step step(FactKind kind, UUID subject, long hours) {
    return new Away.Step(kind, subject, hour(hours));
  }

  private static Instant hour(long hours) {
    return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(hours));
  }
}
