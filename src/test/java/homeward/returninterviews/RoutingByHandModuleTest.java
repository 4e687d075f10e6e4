package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.RouteTaken;
import homeward.returninterviews.routing.Sending;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.WorklistAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where no route leads, and what a coordinator or a team that is named later does. */
@ModuleTest
class RoutingByHandModuleTest extends Routed {

  @Test
  void aRouteToAProviderWithoutATeamIsLoudAndACoordinatorChooses() {
    AreaId home = part(STOCKPORT, null);
    Professional coordinator = coordinator(home);
    Team hub = service(STOCKPORT, "missing-hub", home, null);
    ChildId placed = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(placed, agency("Unknown council", AgencyKind.COUNCIL));
    Interview interview = returned(placed, home, clock.instant());
    RouteTaken nobody = taken.taken(interview.id()).orElseThrow();
    assertThat(nobody.how()).isEqualTo(RouteTaken.How.NO_TEAM);
    assertThat(Objects.requireNonNull(nobody.clause()).id()).isEqualTo("interview.route.placing");
    assertThat(matters(coordinator)).containsExactly("returninterviews.route");
    assertThat(listed(coordinator)).containsExactly(interview.id());

    FormKey key = FormKey.fresh();
    Permit permit = access.permit(coordinator, placed, InterviewAction.ROUTE);
    String reason = "The placing council asked the hub and pays";
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, key))
        .isEqualTo(new Sending.Sent(hub.id()));
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, key))
        .isEqualTo(new Sending.Sent(hub.id()));
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, FormKey.fresh()))
        .isEqualTo(new Sending.SentMeanwhile(hub.id()));
    RouteTaken chosen = taken.taken(interview.id()).orElseThrow();
    assertThat(chosen.how()).isEqualTo(RouteTaken.How.BY_HAND);
    assertThat(chosen.reason()).isEqualTo(reason);
    assertThat(chosen.by()).isEqualTo(coordinator.id());
    assertThat(matters(coordinator)).isEmpty();
    assertThat(listed(coordinator)).isEmpty();
  }

  @Test
  void onlyACoordinatorChoosesAndTheRefusalIsRecorded() {
    AreaId home = part(STAFFORDSHIRE, "stoke");
    ChildId child = child(home, LocalDate.of(2011, 5, 6));
    Professional inspector = person(home, Post.DUTY_INSPECTOR, null);
    assertThatThrownBy(() -> access.permit(inspector, child, InterviewAction.ROUTE))
        .isInstanceOf(NotYours.class);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where kind = 'REFUSED' and action = 'returninterviews.route' and actor = :who")
                .param("who", inspector.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aChildWhoseDistrictNobodyKnowsHasNoRouteInAugustAndATeamNamedLaterGetsWhatWaits() {
    AreaId whole = whole(STAFFORDSHIRE);
    ChildId child = child(whole, LocalDate.of(2003, 5, 6));
    Interview august = returned(child, whole, LAST_OF_AUGUST);
    assertThat(taken.taken(august.id()).orElseThrow().how()).isEqualTo(RouteTaken.How.NO_ROUTE);
    AreaId home = part(STAFFORDSHIRE, "stafford");
    ChildId waits = child(home, LocalDate.of(2003, 5, 6));
    Interview waiting = returned(waits, home, LAST_OF_AUGUST);
    assertThat(waiting.who().service()).isNull();
    Team team = service(STAFFORDSHIRE, "brighter-futures", home, null);
    assertThat(store.get(waiting.id()).who().service()).isEqualTo(team.id());
    assertThat(taken.taken(waiting.id()).orElseThrow().how()).isEqualTo(RouteTaken.How.ROUTE);
    assertThat(store.get(august.id()).who().service()).isNull();
  }

  @Test
  void aTeamThatEndedAnswersForReturnsBeforeThatDayOnly() {
    AreaId home = part(STAFFORDSHIRE, "tamworth");
    Team old = team(home, agency("Old", AgencyKind.INTERVIEW_SERVICE));
    routes.answers(
        new ProviderTeam(
            STAFFORDSHIRE,
            "county-wide-service",
            home,
            null,
            old.id(),
            LocalDate.of(2017, 9, 1),
            LocalDate.of(2026, 1, 10)),
        StandIn.OPERATOR);
    ChildId child = child(home, LocalDate.of(2011, 5, 6));
    assertThat(routed(child, home, Instant.parse("2026-01-09T23:59:59Z")))
        .isEqualTo(old.id() + " interview.route.county");
    assertThat(returned(child, home, Instant.parse("2026-01-10T00:00:00Z")).who().service())
        .isNotEqualTo(old.id());
  }

  private List<String> matters(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), desks.of(who), Set.of()).stream()
        .map(DueWork::matter)
        .toList();
  }

  private List<InterviewId> listed(Professional who) {
    return reading.open(access.reach(who, InterviewAction.LIST), Set.of(), false).stream()
        .map(InterviewLine::id)
        .toList();
  }

  private Professional coordinator(AreaId area) {
    register.addDesk(Post.MISSING_COORDINATOR, area, "Coordinator " + mark, StandIn.OPERATOR);
    return person(area, Post.MISSING_COORDINATOR, null);
  }
}
