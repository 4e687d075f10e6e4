package homeward.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.worklist.Board;
import homeward.worklist.DueWork;
import homeward.worklist.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days of the daily list, why a child stands on it, and the order of boards. */
class TaskingDayTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");
  private static final TaskingDay DAY = TaskingDay.at(NOW);

  @Test
  void aDayBeginsAtEightInLondon() {
    assertThat(TaskingDay.at(Instant.parse("2026-02-03T08:00:00Z")).day())
        .isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(TaskingDay.at(Instant.parse("2026-02-03T07:59:59Z")).day())
        .isEqualTo(LocalDate.of(2026, 2, 2));
  }

  @Test
  void aDayIsAnHourShorterOrLongerWhenTheClocksChange() {
    TaskingDay spring = new TaskingDay(LocalDate.of(2026, 3, 28));
    assertThat(Duration.between(spring.begins(), spring.ends())).isEqualTo(Duration.ofHours(23));
    TaskingDay autumn = new TaskingDay(LocalDate.of(2026, 10, 24));
    assertThat(Duration.between(autumn.begins(), autumn.ends())).isEqualTo(Duration.ofHours(25));
    assertThat(TaskingDay.at(Instant.parse("2026-03-29T07:00:00Z")).day())
        .isEqualTo(LocalDate.of(2026, 3, 29));
    assertThat(TaskingDay.at(Instant.parse("2026-03-29T06:59:59Z")).day())
        .isEqualTo(LocalDate.of(2026, 3, 28));
  }

  @Test
  void todaysListIsReadNowAndAnEarlierOneAsItStoodWhenItsDayEnded() {
    assertThat(DAY.asOf(NOW)).isEqualTo(NOW);
    Instant before = DAY.before().asOf(NOW);
    assertThat(before).isBefore(DAY.begins()).isAfter(DAY.begins().minusMillis(1));
  }

  @Test
  void newIsWhatCameToBeKnownSinceTheListBeforeWasReadOut() {
    Instant edge = DAY.before().begins();
    assertThat(reasons(absent(edge, null))).contains(TaskingReason.NEW);
    assertThat(reasons(absent(edge.minusSeconds(1), null))).doesNotContain(TaskingReason.NEW);
  }

  @Test
  void dueNowIsNotOverdueAndDueWhenTheDayEndsIsForTheNextList() {
    assertThat(reasons(absent(NOW, NOW))).contains(TaskingReason.DUE);
    assertThat(reasons(absent(NOW, NOW.minusSeconds(1)))).contains(TaskingReason.OVERDUE);
    assertThat(reasons(absent(NOW, DAY.ends()))).doesNotContain(TaskingReason.DUE);
    assertThat(reasons(absent(NOW, DAY.ends().minusSeconds(1)))).contains(TaskingReason.DUE);
  }

  @Test
  void anEpisodeNobodyGradedCountsAsHigh() {
    assertThat(reasons(missing(null, NOW.plusSeconds(60)))).contains(TaskingReason.HIGH);
    assertThat(reasons(missing("HIGH", NOW.plusSeconds(60)))).contains(TaskingReason.HIGH);
    assertThat(reasons(missing("MEDIUM", NOW.plusSeconds(60)))).doesNotContain(TaskingReason.HIGH);
  }

  @Test
  void theAlarmRingsWhenExactlyTheLengthAllowedHasPassed() {
    Standing one = missing("MEDIUM", NOW.plusSeconds(60));
    Instant last = Objects.requireNonNull(one.times().lastAction());
    assertThat(one.alarm(last.plus(Duration.ofHours(2)))).isTrue();
    assertThat(one.alarm(last.plus(Duration.ofHours(2)).minusSeconds(1))).isFalse();
  }

  @Test
  void boardsAndListsStandInTheOrderOfDanger() {
    Standing high = missing("HIGH", NOW.plusSeconds(60));
    Standing medium = missing("MEDIUM", NOW.plusSeconds(60));
    Standing absent = absent(NOW, NOW.plusSeconds(60));
    Standing late = absent(NOW, NOW.minusSeconds(60));
    assertThat(StandingOrder.sorted(List.of(absent, medium, late, high), NOW))
        .containsExactly(high, late, medium, absent);
    Standing highLate = missing("HIGH", NOW.minusSeconds(1));
    assertThat(place(highLate)).isLessThan(place(late));
    assertThat(place(late)).isLessThan(place(high));
    assertThat(place(high)).isLessThan(place(medium));
  }

  @Test
  void aChosenTimeIsReadInLondonAndMayNotHavePassed() {
    assertThat(DueTime.read("today", "14:01", NOW).at()).isEqualTo("2026-02-03T14:01:00Z");
    assertThat(DueTime.read("today", "14:00", NOW).errors().has("time")).isTrue();
    assertThat(DueTime.read("week", "9:30", NOW).at()).isEqualTo("2026-02-10T09:30:00Z");
    assertThat(DueTime.read("", "", NOW).errors().all()).hasSize(2);
    assertThat(DueTime.read("today", "25:00", NOW).errors().has("time")).isTrue();
    Instant spring = Instant.parse("2026-03-28T12:00:00Z");
    assertThat(DueTime.read("tomorrow", "01:30", spring).at()).isEqualTo("2026-03-29T01:30:00Z");
    Instant autumn = Instant.parse("2026-10-24T12:00:00Z");
    assertThat(DueTime.read("tomorrow", "01:30", autumn).at()).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void timesOnABoardAreBrief() {
    assertThat(Brief.words(Duration.ofMinutes(200))).isEqualTo("3 h 20 min");
    assertThat(Brief.words(Duration.ofHours(52))).isEqualTo("2 d 4 h");
    assertThat(Brief.words(Duration.ofSeconds(59))).isEqualTo("0 min");
    assertThat(Brief.words(NOW.plusSeconds(900), NOW)).isEqualTo("14:15");
    assertThat(Brief.words(Instant.parse("2026-02-04T00:00:00Z"), NOW))
        .isEqualTo("Wed 4 Feb 00:00");
    Instant summer = Instant.parse("2026-06-30T22:30:00Z");
    assertThat(Brief.words(summer, summer)).isEqualTo("23:30");
  }

  private static int place(Standing one) {
    return TaskingReason.place(TaskingReason.of(one, DAY, NOW));
  }

  private static Set<TaskingReason> reasons(Standing one) {
    return TaskingReason.of(one, DAY, NOW);
  }

  private static Standing absent(Instant known, @Nullable Instant due) {
    return standing(
        Board.Away.ABSENT,
        new Standing.Times(known.minusSeconds(60), known, null, null, due),
        null);
  }

  private static Standing missing(@Nullable String level, Instant due) {
    Instant known = DAY.before().begins().minusSeconds(60);
    return standing(
        Board.Away.MISSING,
        new Standing.Times(known, known, NOW.minusSeconds(600), Duration.ofHours(2), due),
        level);
  }

  private static Standing standing(Board.Away away, Standing.Times times, @Nullable String level) {
    return new Standing(
        new Standing.Matter(away, UUID.randomUUID(), new AreaId(new UUID(3, 3))),
        new DueWork.About(new ChildId(new UUID(1, 1)), "KE", null),
        times,
        level,
        new Standing.Owner("Duty inspector", true, false),
        new Standing.Back(null, null, null, null),
        new Standing.Flags(false, false, false, false, 1));
  }
}
