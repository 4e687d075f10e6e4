package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.ClauseValue.Counted;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.ClauseValue.Unit;
import homeward.protocol.counting.Crossings;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number is reached from below, within the London days of its window, and again after a fall. */
class CrossingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  @Test
  void theFirstDayOfTheNinetyCountsAndTheDayBeforeDoesNot() {
    LocalDate latest = LocalDate.of(2025, 6, 30);
    LocalDate first = latest.minusDays(89);
    assertThat(reached(3, first, LocalDate.of(2025, 5, 1), latest)).containsExactly(2);
    assertThat(reached(3, first.minusDays(1), LocalDate.of(2025, 5, 1), latest)).isEmpty();
  }

  @Test
  void theEdgeIsALondonDayOnBothSidesOfTheClockChanges() {
    assertThat(reached("2025-01-02T00:30:00Z", "2025-02-01T12:00:00Z", "2025-04-01T22:30:00Z"))
        .containsExactly(2);
    assertThat(reached("2025-01-01T23:30:00Z", "2025-02-01T12:00:00Z", "2025-03-31T23:30:00Z"))
        .as("1 April at 00:30 in London, 90 days after")
        .isEmpty();
    assertThat(reached("2025-07-28T23:30:00Z", "2025-09-01T12:00:00Z", "2025-10-26T23:30:00Z"))
        .as("29 July at 00:30 in London")
        .containsExactly(2);
    assertThat(reached("2025-07-28T22:30:00Z", "2025-09-01T12:00:00Z", "2025-10-25T23:30:00Z"))
        .as("28 July, and 26 October at 00:30 in London")
        .isEmpty();
  }

  @Test
  void aNumberIsReachedAgainWhenTheCountFellBetweenTwoStarts() {
    assertThat(reached(3, DAY, DAY.plusDays(10), DAY.plusDays(20), DAY.plusDays(95)))
        .as("two are left on the morning of the 95th day")
        .containsExactly(2, 3);
    assertThat(reached(3, DAY, DAY.plusDays(10), DAY.plusDays(20), DAY.plusDays(30)))
        .as("four, and never two again")
        .containsExactly(2);
  }

  @Test
  void eachBeyondTheNumberFiresWhereTheClauseSaysSo() {
    LocalDate[] ten = new LocalDate[10];
    Arrays.setAll(ten, DAY::plusDays);
    assertThat(reached(9, ten)).containsExactly(8);
    Counted each = counted(9, 90, true);
    assertThat(Crossings.of(each, List.of(ten)))
        .extracting(Crossings.Crossing::count)
        .containsExactly(9, 10);
  }

  @Test
  void anAreaMaySayFourInSixtyDays() {
    Counted four = counted(4, 60, false);
    List<LocalDate> in60 = IntStream.of(0, 20, 40, 59).mapToObj(DAY::plusDays).toList();
    List<LocalDate> in61 = IntStream.of(0, 20, 40, 60).mapToObj(DAY::plusDays).toList();
    assertThat(Crossings.of(four, in60)).hasSize(1);
    assertThat(Crossings.of(four, in61)).isEmpty();
  }

  private static List<Integer> reached(String... instants) {
    return reached(
        3,
        Arrays.stream(instants).map(Instant::parse).map(LondonTime::day).toArray(LocalDate[]::new));
  }

  private static List<Integer> reached(int number, LocalDate... days) {
    return Crossings.of(counted(number, 90, false), List.of(days)).stream()
        .map(Crossings.Crossing::index)
        .toList();
  }

  private static Counted counted(int number, int days, boolean eachBeyond) {
    return new Counted(
        Set.of(Category.MISSING), Over.CHILD, number, new LookBack(days, Unit.DAYS), eachBeyond);
  }
}
