package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.Changeover;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.TakingBack;
import homeward.returninterviews.routing.TeamEnding;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeoverTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final TeamId OLD = new TeamId(new UUID(1, 1));
  private static final TeamId NEW = new TeamId(new UUID(1, 2));
  private static final TeamId THIRD = new TeamId(new UUID(1, 3));

  @Test
  void whoAnswersSoFarEndsOnTheDayTheNextBegins() {
    AnsweringTeam old = team(OLD, TODAY.minusYears(1), null);
    assertThat(Changeover.name(List.of(old), NEW, TOMORROW, NOW))
        .isEqualTo(new Naming.Possible(old));
    assertThat(Changeover.name(List.of(), NEW, TOMORROW, NOW)).isEqualTo(new Naming.Possible(null));
  }

  @Test
  void aTeamBeginsTodayOrLaterNeverYesterday() {
    AnsweringTeam old = team(OLD, TODAY.minusYears(1), null);
    assertThat(Changeover.name(List.of(old), NEW, TODAY, NOW)).isEqualTo(new Naming.Possible(old));
    assertThat(Changeover.name(List.of(old), NEW, TODAY.minusDays(1), NOW))
        .isEqualTo(new Naming.InThePast(TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T23:59:59Z, 2026-03-28",
    "2026-03-29T00:00:00Z, 2026-03-29",
    "2026-03-29T22:59:59Z, 2026-03-29",
    "2026-03-29T23:00:00Z, 2026-03-30",
    "2026-10-24T22:59:59Z, 2026-10-24",
    "2026-10-24T23:00:00Z, 2026-10-25",
    "2026-10-25T23:59:59Z, 2026-10-25",
    "2026-10-26T00:00:00Z, 2026-10-26"
  })
  void todayIsTheLondonDayOnTheNightsTheClocksChangeToo(Instant now, LocalDate today) {
    AnsweringTeam old = team(OLD, LocalDate.of(2020, 1, 1), null);
    List<AnsweringTeam> slot = List.of(old);
    assertThat(Changeover.name(slot, NEW, today, now)).isEqualTo(new Naming.Possible(old));
    assertThat(Changeover.name(slot, NEW, today.minusDays(1), now))
        .isEqualTo(new Naming.InThePast(today));
    assertThat(Changeover.end(slot, old, today, now)).isEqualTo(new TeamEnding.Possible());
    assertThat(Changeover.end(slot, old, today.minusDays(1), now))
        .isEqualTo(new TeamEnding.InThePast(today));
    AnsweringTeam planned = team(NEW, today.plusDays(1), null);
    assertThat(Changeover.takeBack(List.of(planned), planned, now))
        .isEqualTo(new TakingBack.Possible());
    AnsweringTeam begun = team(NEW, today, null);
    assertThat(Changeover.takeBack(List.of(begun), begun, now))
        .isEqualTo(new TakingBack.HasBegun());
  }

  @Test
  void twoNeverAnswerAtOnce() {
    AnsweringTeam old = team(OLD, TODAY.minusYears(1), TODAY.plusDays(10));
    AnsweringTeam next = team(NEW, TODAY.plusDays(10), null);
    List<AnsweringTeam> slot = List.of(old, next);
    assertThat(Changeover.name(slot, THIRD, TODAY.plusDays(9), NOW))
        .isEqualTo(new Naming.Overlaps(next));
    assertThat(Changeover.name(slot, THIRD, TODAY.plusDays(10), NOW))
        .isEqualTo(new Naming.Overlaps(next));
    assertThat(Changeover.name(slot, THIRD, TODAY.plusDays(11), NOW))
        .isEqualTo(new Naming.Possible(next));
  }

  @Test
  void theOneItOverlapsFirstIsNamed() {
    AnsweringTeam later = team(OLD, TODAY.plusDays(20), null);
    AnsweringTeam sooner = team(NEW, TODAY.plusDays(10), TODAY.plusDays(20));
    assertThat(Changeover.name(List.of(later, sooner), THIRD, TODAY, NOW))
        .isEqualTo(new Naming.Overlaps(sooner));
  }

  @Test
  void theSameTeamIsNotNamedTwiceButMayGoOnWhereItWasToEnd() {
    AnsweringTeam open = team(OLD, TODAY.minusYears(1), null);
    assertThat(Changeover.name(List.of(open), OLD, TOMORROW, NOW))
        .isEqualTo(new Naming.AnswersAlready(open));
    AnsweringTeam ends = team(OLD, TODAY.minusYears(1), TODAY.plusDays(5));
    assertThat(Changeover.name(List.of(ends), OLD, TODAY.plusDays(5), NOW))
        .isEqualTo(new Naming.Possible(null));
    assertThat(Changeover.name(List.of(ends), OLD, TODAY.plusDays(4), NOW))
        .isEqualTo(new Naming.Possible(ends));
  }

  @Test
  void oneEndsFromTodayOnButNotBeforeItsFirstDayIsOver() {
    AnsweringTeam begun = team(OLD, TODAY, null);
    assertThat(Changeover.end(List.of(begun), begun, TODAY, NOW))
        .isEqualTo(new TeamEnding.BeforeItsFirstDayIsOver(TODAY));
    assertThat(Changeover.end(List.of(begun), begun, TOMORROW, NOW))
        .isEqualTo(new TeamEnding.Possible());
  }

  @Test
  void anEndMayBeMovedUntilItHasComeAsFarAsNobodyFollows() {
    AnsweringTeam old = team(OLD, TODAY.minusYears(1), TODAY.plusDays(10));
    AnsweringTeam next = team(NEW, TODAY.plusDays(20), null);
    List<AnsweringTeam> slot = List.of(old, next);
    assertThat(Changeover.end(slot, old, TODAY.plusDays(5), NOW))
        .isEqualTo(new TeamEnding.Possible());
    assertThat(Changeover.end(slot, old, TODAY.plusDays(10), NOW))
        .isEqualTo(new TeamEnding.EndsAlready(TODAY.plusDays(10)));
    assertThat(Changeover.end(slot, old, TODAY.plusDays(20), NOW))
        .isEqualTo(new TeamEnding.Possible());
    assertThat(Changeover.end(slot, old, TODAY.plusDays(21), NOW))
        .isEqualTo(new TeamEnding.Overlaps(next));
    AnsweringTeam over = team(OLD, TODAY.minusYears(1), TODAY);
    assertThat(Changeover.end(List.of(over), over, TOMORROW, NOW))
        .isEqualTo(new TeamEnding.EndsAlready(TODAY));
  }

  @Test
  void oneThatAnotherFollowsIsTakenBackAfterTheOther() {
    AnsweringTeam next = team(NEW, TOMORROW, TODAY.plusDays(10));
    AnsweringTeam last = team(THIRD, TODAY.plusDays(10), null);
    assertThat(Changeover.takeBack(List.of(next, last), next, NOW))
        .isEqualTo(new TakingBack.Followed(last));
    assertThat(Changeover.takeBack(List.of(next, last), last, NOW))
        .isEqualTo(new TakingBack.Possible());
  }

  private static AnsweringTeam team(TeamId team, LocalDate from, @Nullable LocalDate until) {
    return new AnsweringTeam(
        new UUID(2, from.toEpochDay()),
        new ProviderTeam("area", "provider", null, null, team, from, until),
        NOW,
        StandIn.OPERATOR);
  }
}
