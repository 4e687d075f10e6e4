package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.Attempts;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewClock.Standing;
import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewClockTest {

  private static final Duration AT_RISK = Duration.ofHours(48);
  private static final Duration DUE = Duration.ofHours(72);

  @Test
  void itIsAtRiskFromTheFortyEighthHourAndLateAfterTheSeventySecond() {
    Instant back = Instant.parse("2026-02-03T14:00:00Z");
    InterviewClock clock = InterviewClock.starting(back, AT_RISK, DUE);
    assertThat(clock.standing(back.plus(AT_RISK).minusSeconds(1))).isEqualTo(Standing.IN_TIME);
    assertThat(clock.standing(back.plus(AT_RISK))).isEqualTo(Standing.AT_RISK);
    assertThat(clock.standing(back.plus(AT_RISK).plusSeconds(1))).isEqualTo(Standing.AT_RISK);
    assertThat(clock.standing(back.plus(DUE).minusSeconds(1))).isEqualTo(Standing.AT_RISK);
    assertThat(clock.standing(back.plus(DUE))).isEqualTo(Standing.AT_RISK);
    assertThat(clock.standing(back.plus(DUE).plusSeconds(1))).isEqualTo(Standing.LATE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T18:00, 2026-03-31T19:00",
    "2026-10-24T18:00, 2026-10-27T17:00",
    "2026-02-03T18:00, 2026-02-06T18:00"
  })
  void seventyTwoHoursAreClockHoursWhenTheClocksChangeToo(LocalDateTime back, LocalDateTime due) {
    InterviewClock clock =
        InterviewClock.starting(back.atZone(LondonTime.ZONE).toInstant(), AT_RISK, DUE);
    assertThat(LocalDateTime.ofInstant(clock.dueAt(), LondonTime.ZONE)).isEqualTo(due);
    assertThat(Duration.between(clock.returnedAt(), clock.dueAt())).isEqualTo(DUE);
  }

  @Test
  void itSaysWhenItIsDueAndWhatIsLeft() {
    Instant back = Instant.parse("2026-02-03T14:05:00Z");
    InterviewClock clock = InterviewClock.starting(back, AT_RISK, DUE);
    assertThat(clock.words(back.plus(Duration.ofHours(37))))
        .isEqualTo("due tomorrow at 14:05, 35 hours left");
    assertThat(clock.words(back.plus(Duration.ofHours(81))))
        .isEqualTo("was due today at 14:05, 9 hours late");
    assertThat(clock.words(back.plus(DUE).minusSeconds(60)))
        .isEqualTo("due today at 14:05, 1 minute left");
  }

  @Test
  void theNextAttemptIsWithinTwoDaysAndNeverAfterTheTwoWeeks() {
    Instant tried = Instant.parse("2026-02-03T14:00:00Z");
    Instant until = tried.plus(Duration.ofDays(14));
    assertThat(Attempts.nextDue(tried, until)).isEqualTo(tried.plus(Duration.ofHours(48)));
    assertThat(Attempts.nextDue(until.minusSeconds(60), until)).isEqualTo(until);
  }
}
