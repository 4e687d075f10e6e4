package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CallBacksTest {

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @Test
  void theRhythmIsKeptWhenACallIsMadeEarlyInTimeOrLate() {
    Instant due = Instant.parse("2026-02-03T20:00:00Z");
    Instant next = Instant.parse("2026-02-03T20:30:00Z");
    assertThat(CallBacks.next(due, due.minusSeconds(600), HALF_AN_HOUR, null)).isEqualTo(next);
    assertThat(CallBacks.next(due, due, HALF_AN_HOUR, null)).isEqualTo(next);
    assertThat(CallBacks.next(due, next.minusSeconds(1), HALF_AN_HOUR, null)).isEqualTo(next);
    assertThat(CallBacks.next(due, next, HALF_AN_HOUR, null)).isEqualTo(next.plus(HALF_AN_HOUR));
    assertThat(CallBacks.next(due, Instant.parse("2026-02-03T22:10:00Z"), HALF_AN_HOUR, null))
        .isEqualTo("2026-02-03T22:30:00Z");
  }

  @Test
  void soonerIsAcceptedAndLaterIsNot() {
    Instant due = Instant.parse("2026-02-03T20:00:00Z");
    Instant sooner = due.plusSeconds(300);
    assertThat(CallBacks.next(due, due, HALF_AN_HOUR, sooner)).isEqualTo(sooner);
    assertThat(CallBacks.next(due, due, HALF_AN_HOUR, due.plusSeconds(7200)))
        .isEqualTo(due.plus(HALF_AN_HOUR));
    assertThat(CallBacks.next(due, due, HALF_AN_HOUR, due)).isEqualTo(due.plus(HALF_AN_HOUR));
  }

  @Test
  void halfAnHourIsHalfAnHourOnBothNightsTheClocksChange() {
    Instant spring = Instant.parse("2026-03-29T00:45:00Z");
    assertThat(CallBacks.next(spring, spring, HALF_AN_HOUR, null))
        .isEqualTo("2026-03-29T01:15:00Z");
    Instant autumn = Instant.parse("2026-10-25T00:45:00Z");
    assertThat(CallBacks.next(autumn, autumn, HALF_AN_HOUR, null))
        .isEqualTo("2026-10-25T01:15:00Z");
  }

  @Test
  void aTypedTimeIsTheNextTimeALondonClockShowsIt() {
    Instant evening = Instant.parse("2026-02-03T22:00:00Z");
    assertThat(NextClockTime.after(evening, LocalTime.of(23, 30)))
        .contains(Instant.parse("2026-02-03T23:30:00Z"));
    assertThat(NextClockTime.after(evening, LocalTime.of(22, 0)))
        .contains(Instant.parse("2026-02-04T22:00:00Z"));
    assertThat(NextClockTime.after(evening, LocalTime.of(3, 30)))
        .contains(Instant.parse("2026-02-04T03:30:00Z"));
  }

  @Test
  void aTimeTheClocksLeaveOutIsNoTime() {
    assertThat(NextClockTime.after(Instant.parse("2026-03-29T00:30:00Z"), LocalTime.of(1, 30)))
        .isEmpty();
    assertThat(NextClockTime.after(Instant.parse("2026-03-28T22:00:00Z"), LocalTime.of(1, 30)))
        .isEmpty();
  }

  @Test
  void aTimeThatComesTwiceIsTheFirstStillAhead() {
    assertThat(NextClockTime.after(Instant.parse("2026-10-25T00:10:00Z"), LocalTime.of(1, 30)))
        .contains(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(NextClockTime.after(Instant.parse("2026-10-25T00:40:00Z"), LocalTime.of(1, 30)))
        .contains(Instant.parse("2026-10-25T01:30:00Z"));
  }
}
