package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.agencies.Team;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.TakingBack;
import homeward.returninterviews.routing.TeamEnding;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service changes hands. */
@ModuleTest
class CommissioningModuleTest extends Commissioned {

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
  void bothTeamsAreToldUntilTheDayHasCome() {
    List<UUID> both = List.of(old.id().value(), next.id().value());
    assertThat(teams.changing(both)).isEmpty();
    UUID named = named(name(coordinator, next, today.plusDays(1)));
    assertThat(teams.changing(both))
        .extracting(AnsweringTeam::id)
        .containsExactly(row(old).id(), named);
    assertThat(teams.changing(List.of(next.id().value())))
        .extracting(AnsweringTeam::id)
        .containsExactly(named);
    clock.set(Instant.parse("2026-02-03T23:59:59Z"));
    assertThat(teams.changing(both)).hasSize(2);
    clock.set(Instant.parse("2026-02-04T00:00:00Z"));
    assertThat(teams.changing(both)).isEmpty();
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

  private Team goesTo(ChildId child, String back) {
    var service = returned(child, district, Instant.parse(back)).who().service();
    return register.team(Objects.requireNonNull(service));
  }

  private Patch patch() {
    return patches.of(coordinator, STAFFORDSHIRE);
  }
}
