package homeward.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.ChildId;
import homeward.worklist.domain.DangerOrder;
import homeward.worklist.domain.DangerOrder.Band;
import homeward.worklist.domain.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DangerOrderTest {

  private static final Instant NOW = Instant.parse("2026-03-29T00:30:00Z");

  @Test
  void dueNowIsNotOverdueAndASecondLaterItIs() {
    assertThat(DangerOrder.band(NOW, 3, NOW)).isEqualTo(Band.WITHIN_THE_HOUR);
    assertThat(DangerOrder.band(NOW.minusSeconds(1), 3, NOW)).isEqualTo(Band.OVERDUE_ON_HIGH);
    assertThat(DangerOrder.band(NOW.minusSeconds(1), 2, NOW)).isEqualTo(Band.OVERDUE);
  }

  @Test
  void theHourAndTheShiftIncludeTheirLastSecond() {
    Instant hour = NOW.plus(Duration.ofHours(1));
    Instant shift = NOW.plus(Duration.ofHours(12));
    assertThat(DangerOrder.band(hour, 0, NOW)).isEqualTo(Band.WITHIN_THE_HOUR);
    assertThat(DangerOrder.band(hour.plusSeconds(1), 0, NOW)).isEqualTo(Band.THIS_SHIFT);
    assertThat(DangerOrder.band(shift, 0, NOW)).isEqualTo(Band.THIS_SHIFT);
    assertThat(DangerOrder.band(shift.plusSeconds(1), 3, NOW)).isEqualTo(Band.LATER);
  }

  @Test
  void theOrderIsByDangerNotByDate() {
    DueWork laterHigh = work("a", 3, Duration.ofHours(20));
    DueWork lateLow = work("b", 1, Duration.ofDays(-3));
    DueWork lateHigh = work("c", 3, Duration.ofMinutes(-1));
    DueWork soonNone = work("d", 0, Duration.ofMinutes(50));
    DueWork soonHigh = work("e", 3, Duration.ofMinutes(55));
    DueWork shift = work("f", 2, Duration.ofHours(3));
    assertThat(
            DangerOrder.sorted(
                List.of(laterHigh, lateLow, lateHigh, soonNone, soonHigh, shift), NOW))
        .containsExactly(lateHigh, lateLow, soonHigh, soonNone, shift, laterHigh);
  }

  @Test
  void theClockRunsInWords() {
    assertThat(Running.words("acknowledge", NOW.plus(Duration.ofMinutes(12)), NOW))
        .isEqualTo("acknowledge: 12 minutes left");
    assertThat(Running.words("decide", NOW.minus(Duration.ofMinutes(5)), NOW))
        .isEqualTo("decide: 5 minutes late");
  }

  private static DueWork work(String key, int danger, Duration left) {
    return new DueWork(
        key,
        "intake.decide",
        new DueWork.About(new ChildId(new UUID(1, 1)), "KE", null),
        new DueWork.Owed("DESK", new UUID(2, 2)),
        NOW.plus(left),
        danger,
        "/reports/1");
  }
}
