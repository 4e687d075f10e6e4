package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.AreaId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who may not say which team answers, and what is refused: twice, at once, overlapping. */
@ModuleTest
class CommissioningRefusedModuleTest extends Commissioned {

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
