package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Commissioning;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.Patches;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.returninterviews.routing.TakingBack;
import homeward.returninterviews.routing.TeamEnding;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service changes hands: in a district of this test's own, by its own coordinator. */
@ModuleTest
class CommissioningModuleTest extends Routed {

  private static final String PROVIDER = "county-wide-service";

  @Autowired Commissioning commissioning;
  @Autowired ProviderTeams teams;
  @Autowired Patches patches;
  AreaId root;
  AreaId district;
  Professional coordinator;
  Team old;
  Team next;
  LocalDate today;

  @BeforeEach
  void aDistrictWithATeam() {
    today = LondonTime.day(clock.instant());
    root = register.addArea("root-" + mark, "Root " + mark, null, STAFFORDSHIRE).id();
    district = register.addArea("d-" + mark, "District " + mark, root, STAFFORDSHIRE).id();
    coordinator = person(root, Post.MISSING_COORDINATOR, null);
    old = service(STAFFORDSHIRE, PROVIDER, district, null);
    next = team(district, agency("Next", AgencyKind.INTERVIEW_SERVICE));
  }

  @Test
  void theNextReturnGoesToTheNewTeamAndTheOpenInterviewStaysWithTheOld() {
    ChildId child = child(district, LocalDate.of(2011, 5, 6));
    Interview open = returned(child, district, clock.instant());
    assertThat(open.who().service()).isEqualTo(old.id());

    UUID named = named(name(coordinator, next, today.plusDays(1)));

    assertThat(routed(child, district, clock.instant()))
        .isEqualTo(old.id() + " interview.route.county");
    clock.set(Instant.parse("2026-02-04T00:00:00Z"));
    assertThat(routed(child, district, Instant.parse("2026-02-03T23:59:59Z")))
        .isEqualTo(old.id() + " interview.route.county");
    assertThat(routed(child, district, Instant.parse("2026-02-04T00:00:00Z")))
        .isEqualTo(next.id() + " interview.route.county");
    assertThat(store.get(open.id()).who().service()).isEqualTo(old.id());
    assertThat(teams.openWith(old.id())).isEqualTo(3);
    assertThat(teams.openWith(next.id())).isEqualTo(1);
    assertThat(audited(named)).containsExactly("named by " + coordinator.id());
    assertThat(audited(row(old).id()))
        .containsExactlyInAnyOrder(
            "named by " + homeward.shared.StandIn.OPERATOR, "followed by " + coordinator.id());
  }

  @Test
  void theDayOfTheReturnIsALondonDayOnTheNightsTheClocksChange() {
    named(name(coordinator, next, LocalDate.of(2026, 3, 29)));
    named(name(coordinator, old, LocalDate.of(2026, 10, 25)));
    ChildId child = child(district, LocalDate.of(2011, 5, 6));
    clock.set(Instant.parse("2026-10-25T12:00:00Z"));
    assertThat(goesTo(child, "2026-03-28T23:59:59Z")).isEqualTo(old);
    assertThat(goesTo(child, "2026-03-29T00:00:00Z")).isEqualTo(next);
    assertThat(goesTo(child, "2026-10-24T22:59:59Z")).isEqualTo(next);
    assertThat(goesTo(child, "2026-10-24T23:00:00Z")).isEqualTo(old);
  }

  @Test
  void theSameFormTwiceNamesATeamOnce() {
    ProviderTeam said = said(next, today.plusDays(1));
    String seen = commissioning.seen(slot());
    FormKey key = FormKey.fresh();
    UUID first = named(commissioning.name(coordinator, said, seen, key));
    assertThat(commissioning.name(coordinator, said, seen, key)).isEqualTo(new Naming.Named(first));
    assertThat(teams.teams(slot())).hasSize(2);
  }

  @Test
  void oneThatWouldOverlapIsRefusedAndSaysWhich() {
    UUID named = named(name(coordinator, next, today.plusDays(10)));
    assertThat(name(coordinator, old, today.plusDays(10)))
        .isInstanceOfSatisfying(
            Naming.Overlaps.class, overlap -> assertThat(overlap.with().id()).isEqualTo(named));
    assertThat(name(coordinator, old, today.minusDays(1))).isEqualTo(new Naming.InThePast(today));
    assertThat(teams.teams(slot())).hasSize(2);
  }

  @Test
  void ofTwoWhoNameATeamAtOnceOneIsTold() throws Exception {
    Professional second = person(root, Post.SENIOR_MANAGER, null);
    Team third = team(district, agency("Third", AgencyKind.INTERVIEW_SERVICE));
    String seen = commissioning.seen(slot());
    List<Naming> outcomes =
        together(
            () ->
                commissioning.name(
                    coordinator, said(next, today.plusDays(1)), seen, FormKey.fresh()),
            () ->
                commissioning.name(second, said(third, today.plusDays(1)), seen, FormKey.fresh()));
    assertThat(outcomes).filteredOn(Naming.Named.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Naming.ChangedMeanwhile.class::isInstance).hasSize(1);
    Naming.Named won =
        (Naming.Named)
            outcomes.stream().filter(Naming.Named.class::isInstance).findFirst().orElseThrow();
    assertThat(teams.teams(slot()))
        .extracting(AnsweringTeam::id)
        .containsExactly(row(old).id(), won.id());
    assertThat(row(old).until()).isEqualTo(today.plusDays(1));
  }

  @Test
  void oneEndsWithoutAFollowerAndItsPlacesAreUnansweredFromThatDay() {
    UUID id = row(old).id();
    FormKey key = FormKey.fresh();
    assertThat(commissioning.end(coordinator, id, today.plusDays(7), key))
        .isEqualTo(new TeamEnding.Ended(today.plusDays(7)));
    assertThat(commissioning.end(coordinator, id, today.plusDays(7), key))
        .isEqualTo(new TeamEnding.Ended(today.plusDays(7)));
    assertThat(commissioning.end(coordinator, id, today.plusDays(7), FormKey.fresh()))
        .isEqualTo(new TeamEnding.EndsAlready(today.plusDays(7)));
    assertThat(audited(id)).contains("ended by " + coordinator.id()).hasSize(2);
    assertThat(teams.unanswered(patch()))
        .anySatisfy(gap -> {
          assertThat(gap.provider()).isEqualTo(PROVIDER);
          assertThat(gap.from()).isEqualTo(today.plusDays(7));
          assertThat(gap.places()).anyMatch(place -> place.code().equals("d-" + mark));
        });
    named(name(coordinator, next, today.plusDays(7)));
    assertThat(teams.unanswered(patch()))
        .noneMatch(
            gap -> gap.places().stream().anyMatch(place -> place.code().equals("d-" + mark)));
  }

  @Test
  void takenBackBeforeItsFirstDayTheOneBeforeGoesOn() {
    UUID named = named(name(coordinator, next, today.plusDays(1)));
    assertThat(commissioning.takeBack(coordinator, named)).isEqualTo(new TakingBack.TakenBack());
    assertThat(commissioning.takeBack(coordinator, named)).isEqualTo(new TakingBack.TakenBack());
    assertThat(row(old).until()).isNull();
    assertThat(audited(named))
        .containsExactlyInAnyOrder(
            "named by " + coordinator.id(), "taken-back by " + coordinator.id());
    assertThat(audited(row(old).id())).contains("goes-on by " + coordinator.id());
    assertThatThrownBy(
            () -> commissioning.end(coordinator, named, today.plusDays(2), FormKey.fresh()))
        .isInstanceOf(NotFound.class);
    named(name(coordinator, next, today.plusDays(1)));
    clock.advance(Duration.ofDays(1));
    assertThat(commissioning.takeBack(coordinator, row(next).id()))
        .isEqualTo(new TakingBack.HasBegun());
  }

  @Test
  void anEndThatWasMovedSinceStaysWhenTheFollowerIsTakenBack() {
    UUID named = named(name(coordinator, next, today.plusDays(10)));
    commissioning.end(coordinator, row(old).id(), today.plusDays(5), FormKey.fresh());
    commissioning.takeBack(coordinator, named);
    assertThat(row(old).until()).isEqualTo(today.plusDays(5));
  }

  @Test
  void whatWaitedIsOfferedAtOnceWhenTheReturnWasOnTheFirstDayOrLater() {
    AreaId other = register.addArea("o-" + mark, "Other " + mark, root, STAFFORDSHIRE).id();
    coordinator = professionals.find(coordinator.id()).orElseThrow();
    ChildId child = child(other, LocalDate.of(2011, 5, 6));
    Interview yesterday = returned(child, other, clock.instant().minus(Duration.ofDays(1)));
    Interview waits = returned(child, other, clock.instant());
    assertThat(waits.who().service()).isNull();
    assertThat(teams.waiting(patch())).containsKey(PROVIDER);
    assertThat(teams.waiting(patch()).get(PROVIDER))
        .containsExactlyInAnyOrder(today.minusDays(1), today);
    ProviderTeam said =
        new ProviderTeam(STAFFORDSHIRE, PROVIDER, other, null, next.id(), today, null);
    named(
        commissioning.name(
            coordinator, said, commissioning.seen(ProviderSlot.of(said)), FormKey.fresh()));
    assertThat(store.get(waits.id()).who().service()).isEqualTo(next.id());
    assertThat(store.get(yesterday.id()).who().service()).isNull();
  }

  @Test
  void onlyThoseWhoCommissionInTheAreaMay() {
    UUID id = row(old).id();
    for (Post post : List.of(Post.DUTY_INSPECTOR, Post.INTERVIEW_SERVICE_MANAGER, Post.ANALYST)) {
      Professional other =
          person(root, post, post == Post.INTERVIEW_SERVICE_MANAGER ? old.id() : null);
      assertThatThrownBy(() -> access.require(other, InterviewAction.CHANGE_SERVICES))
          .isInstanceOf(NotYours.class);
      assertThatThrownBy(() -> name(other, next, today.plusDays(1))).isInstanceOf(NotFound.class);
    }
    AreaId elsewhere = register.addArea("e-" + mark, "Elsewhere", null, STOCKPORT).id();
    Professional stranger = person(elsewhere, Post.HUB_COORDINATOR, null);
    assertThat(patches.of(stranger)).extracting(Patch::protocolArea).containsExactly(STOCKPORT);
    assertThatThrownBy(() -> name(stranger, next, today.plusDays(1))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commissioning.end(stranger, id, today.plusDays(1), FormKey.fresh()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commissioning.takeBack(stranger, id)).isInstanceOf(NotFound.class);
    UUID never = UUID.randomUUID();
    assertThatThrownBy(() -> commissioning.takeBack(stranger, never)).isInstanceOf(NotFound.class);
    assertThat(refusals(stranger)).isEqualTo(4);
    assertThat(row(old).until()).isNull();
  }

  @Test
  void aDistrictsCoordinatorChangesTheDistrictAndNotWhatCountsEverywhere() {
    Professional local = person(district, Post.MISSING_COORDINATOR, null);
    named(name(local, next, today.plusDays(1)));
    ProviderTeam everywhere =
        ProviderTeam.everywhere(STAFFORDSHIRE, PROVIDER, next.id(), today.plusDays(1));
    assertThatThrownBy(() -> commissioning.couldName(local, everywhere))
        .isInstanceOf(NotFound.class);
  }

  private Team goesTo(ChildId child, String back) {
    var service = returned(child, district, Instant.parse(back)).who().service();
    return register.team(Objects.requireNonNull(service));
  }

  private Naming name(Professional by, Team team, LocalDate from) {
    return commissioning.name(by, said(team, from), commissioning.seen(slot()), FormKey.fresh());
  }

  private ProviderTeam said(Team team, LocalDate from) {
    return new ProviderTeam(STAFFORDSHIRE, PROVIDER, district, null, team.id(), from, null);
  }

  private ProviderSlot slot() {
    return new ProviderSlot(STAFFORDSHIRE, PROVIDER, district, null);
  }

  private Patch patch() {
    return patches.of(coordinator, STAFFORDSHIRE);
  }

  private AnsweringTeam row(Team team) {
    return teams.teams(slot()).stream()
        .filter(one -> one.team().equals(team.id()))
        .findFirst()
        .orElseThrow();
  }

  private static UUID named(Naming outcome) {
    assertThat(outcome).isInstanceOf(Naming.Named.class);
    return ((Naming.Named) outcome).id();
  }

  private List<String> audited(UUID subject) {
    return jdbc.sql(
            "select reason || ' by ' || actor from audit.entry where action = 'returninterviews.change-services' and subject = :id")
        .param("id", subject)
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private int refusals(Professional who) {
    return jdbc.sql(
            "select count(*) from audit.entry where kind = 'REFUSED' and action = 'returninterviews.change-services' and actor = :who")
        .param("who", who.id().value())
        .query(Integer.class)
        .single();
  }

  private static List<Naming> together(Callable<Naming> one, Callable<Naming> other)
      throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Naming>> answers =
          java.util.stream.Stream.of(one, other)
              .map(command ->
                  hands.submit(() -> {
                    both.countDown();
                    both.await();
                    return command.call();
                  }))
              .toList();
      return List.of(answers.get(0).get(), answers.get(1).get());
    }
  }
}
