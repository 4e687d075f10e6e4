package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.Unanswered;
import homeward.returninterviews.domain.Unanswered.Gap;
import homeward.returninterviews.domain.Unanswered.Leads;
import homeward.returninterviews.domain.Unanswered.Place;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnansweredTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final AreaId WHOLE = new AreaId(new UUID(1, 1));
  private static final AreaId NORTH = new AreaId(new UUID(1, 2));
  private static final AreaId SOUTH = new AreaId(new UUID(1, 3));
  private static final Place IN_NORTH = new Place("north", "North", Set.of(NORTH, WHOLE));
  private static final Place IN_SOUTH = new Place("south", "South", Set.of(SOUTH, WHOLE));
  private static final Place ANYWHERE = new Place("whole", "Whole", Set.of(WHOLE));
  private static final List<Place> PLACES = List.of(IN_NORTH, IN_SOUTH, ANYWHERE);

  @Test
  void aProviderWithoutATeamIsUnansweredEverywhere() {
    assertThat(find(List.of())).containsExactly(new Gap("service", PLACES, true, TODAY, null));
  }

  @Test
  void aTeamForEverywhereAnswersInEveryDistrict() {
    assertThat(find(List.of(team(null, TODAY, null)))).isEmpty();
  }

  @Test
  void aTeamThatEndsLeavesAGapFromThatDayUntilTheNextBegins() {
    LocalDate ends = TODAY.plusDays(10);
    assertThat(find(List.of(team(null, TODAY, ends))))
        .containsExactly(new Gap("service", PLACES, true, ends, null));
    assertThat(find(List.of(team(null, TODAY, ends), team(null, ends, null)))).isEmpty();
    assertThat(find(List.of(team(null, TODAY, ends), team(null, ends.plusDays(1), null))))
        .containsExactly(new Gap("service", PLACES, true, ends, ends.plusDays(1)));
  }

  @Test
  void aTeamThatBeginsTomorrowDoesNotAnswerToday() {
    assertThat(find(List.of(team(null, TODAY.plusDays(1), null))))
        .containsExactly(new Gap("service", PLACES, true, TODAY, TODAY.plusDays(1)));
  }

  @Test
  void aDistrictsTeamLeavesTheOtherDistrictsAndThoseWhoseDistrictIsNotKnown() {
    assertThat(find(List.of(team(NORTH, TODAY, null))))
        .containsExactly(new Gap("service", List.of(IN_SOUTH, ANYWHERE), false, TODAY, null));
  }

  @Test
  void aTeamForOneAuthoritysChildrenDoesNotAnswerForAPlace() {
    AnsweringTeam theirs =
        new AnsweringTeam(
            new UUID(3, 1),
            new ProviderTeam(
                "area",
                "service",
                null,
                new AgencyId(new UUID(4, 1)),
                new TeamId(new UUID(5, 1)),
                TODAY,
                null),
            Instant.EPOCH,
            StandIn.OPERATOR);
    assertThat(find(List.of(theirs)))
        .containsExactly(new Gap("service", PLACES, true, TODAY, null));
  }

  @Test
  void aRouteForOneDistrictAsksForATeamThereOnly() {
    List<Gap> gaps =
        Unanswered.find(
            TODAY,
            Set.of(),
            List.of(),
            PLACES,
            _ -> List.of(new Leads("service", Set.of("north"))));
    assertThat(gaps).containsExactly(new Gap("service", List.of(IN_NORTH), true, TODAY, null));
  }

  @Test
  void aRouteThatBeginsLaterIsToldBefore() {
    LocalDate begins = TODAY.plusDays(30);
    List<Gap> gaps =
        Unanswered.find(
            TODAY,
            Set.of(begins, TODAY.minusYears(3)),
            List.of(team(null, TODAY.minusYears(1), null)),
            PLACES,
            day ->
                day.isBefore(begins)
                    ? List.of(new Leads("service", Set.of()))
                    : List.of(new Leads("next", Set.of())));
    assertThat(gaps).containsExactly(new Gap("next", PLACES, true, begins, null));
  }

  private static List<Gap> find(List<AnsweringTeam> teams) {
    return Unanswered.find(
        TODAY, Set.of(), teams, PLACES, _ -> List.of(new Leads("service", Set.of())));
  }

  private static AnsweringTeam team(
      @Nullable AreaId area, LocalDate from, @Nullable LocalDate until) {
    return new AnsweringTeam(
        new UUID(3, from.toEpochDay()),
        new ProviderTeam("area", "service", area, null, new TeamId(new UUID(5, 1)), from, until),
        Instant.EPOCH,
        StandIn.OPERATOR);
  }
}
