package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.domain.SameDisappearance.Earlier;
import homeward.intake.domain.SameDisappearance.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SameDisappearanceTest {

  private static final Instant SEEN = Instant.parse("2026-02-03T18:00:00Z");
  private static final Instant REPORTED = SEEN.plus(Duration.ofHours(2));
  private static final Instant BACK = SEEN.plus(Duration.ofHours(5));

  @Test
  void whileTheChildIsAwayEveryReportIsOfTheSameDisappearance() {
    Earlier open = new Earlier(REPORTED, SEEN, null);

    assertThat(SameDisappearance.of(open, SEEN.minus(Duration.ofDays(3))))
        .contains(Reason.STILL_AWAY);
    assertThat(SameDisappearance.of(open, null)).contains(Reason.STILL_AWAY);
  }

  @Test
  void aSightingMoreThanHalfAShiftLaterIsMarked() {
    Earlier open = new Earlier(REPORTED, SEEN, null);

    assertThat(SameDisappearance.of(open, SEEN.plus(SameDisappearance.WINDOW)))
        .contains(Reason.STILL_AWAY);
    assertThat(SameDisappearance.of(open, SEEN.plus(SameDisappearance.WINDOW).plusMillis(1)))
        .contains(Reason.STILL_AWAY_SEEN_SINCE);
  }

  @Test
  void anInformantWhoRingsAfterTheReturnTellsOfTheSameDisappearance() {
    Earlier over = new Earlier(REPORTED, SEEN, BACK);

    assertThat(SameDisappearance.of(over, SEEN.plus(Duration.ofHours(1))))
        .contains(Reason.SAME_LAST_SEEN);
    assertThat(SameDisappearance.of(over, SEEN.minus(SameDisappearance.WINDOW)))
        .contains(Reason.SAME_LAST_SEEN);
  }

  @Test
  void whoeverGoesAgainAfterTheReturnHasGoneTwice() {
    Earlier over = new Earlier(REPORTED, SEEN, BACK);

    assertThat(SameDisappearance.of(over, BACK)).isEmpty();
    assertThat(SameDisappearance.of(over, BACK.plusSeconds(120))).isEmpty();
    assertThat(SameDisappearance.of(over, BACK.minusMillis(1))).contains(Reason.SAME_LAST_SEEN);
  }

  @Test
  void inDoubtAfterAReturnItIsANewDisappearance() {
    Earlier over = new Earlier(REPORTED, SEEN, BACK);

    assertThat(SameDisappearance.of(over, null)).isEmpty();
    assertThat(SameDisappearance.of(over, SEEN.minus(SameDisappearance.WINDOW).minusMillis(1)))
        .isEmpty();
    assertThat(SameDisappearance.of(new Earlier(REPORTED, null, BACK), SEEN)).isEmpty();
  }
}
