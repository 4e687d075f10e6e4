package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.counting.WorkingDays;
import homeward.protocol.store.ProtocolFolder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Working days of England, and what happens where the list of bank holidays ends. */
class WorkingDaysTest {

  private final WorkingDays days =
      ProtocolFolder.library()
          .inForce("staffordshire-stoke", LocalDate.of(2026, 3, 2))
          .orElseThrow()
          .triggers()
          .workingDays()
          .value();

  @Test
  void aFridaysNextWorkingDayIsMonday() {
    assertThat(due("2026-06-12", 1)).isEqualTo("2026-06-15");
    assertThat(due("2026-06-13", 1)).isEqualTo("2026-06-15");
    assertThat(due("2026-06-14", 1)).isEqualTo("2026-06-15");
  }

  @Test
  void overChristmas2026BothBankHolidaysAreLeftOut() {
    assertThat(due("2026-12-24", 1)).isEqualTo("2026-12-29");
    assertThat(due("2026-12-24", 5)).isEqualTo("2027-01-05");
  }

  @Test
  void theNightsTheClocksChangeMoveNothing() {
    assertThat(due("2026-03-27", 5)).isEqualTo("2026-04-07");
    assertThat(due("2026-10-23", 5)).isEqualTo("2026-10-30");
    assertThat(Windows.endOfDay(LocalDate.of(2026, 10, 24))).isEqualTo("2026-10-24T22:59:00Z");
    assertThat(Windows.endOfDay(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T23:59:00Z");
    assertThat(Windows.endOfDay(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T22:59:00Z");
  }

  @Test
  void noneIsTheSameDayEvenOnASunday() {
    assertThat(due("2026-06-14", 0)).isEqualTo("2026-06-14");
  }

  @Test
  void theLastDayOfTheListIsKnownAndTheNextIsNot() {
    assertThat(days.after(LocalDate.of(2027, 12, 30), 1).known()).isTrue();
    assertThat(days.after(LocalDate.of(2027, 12, 31), 1).known()).isFalse();
    assertThat(days.after(LocalDate.of(2023, 12, 29), 1).known()).isFalse();
  }

  private String due(String from, int number) {
    return days.after(LocalDate.parse(from), number).day().toString();
  }
}
