package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.EpisodeEvent;
import homeward.interventions.firing.Verifying;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.ReportId;
import homeward.testkit.ModuleTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What fires, from what is recorded, and what is taken back. */
@ModuleTest
class InterventionsModuleTest extends OneChildCounted {

  @Test
  void theThirdEpisodeGivesTheSocialWorkerTheMeetingWithinFiveWorkingDays() {
    missing(20);
    missing(10);
    assertThat(fired()).isEmpty();
    missing(0);
    assertThat(fired()).containsExactly("trigger.meeting.first", "trigger.panel");
    assertThat(matters(world.socialWorker)).containsExactly("interventions.hold");
    assertThat(matters(world.teamManager)).isEmpty();
    assertThat(matters(world.seniorManager)).isEmpty();
    Intervention meeting = of("trigger.meeting.first");
    assertThat(meeting.cause().counted()).hasSize(3);
    assertThat(Objects.requireNonNull(meeting.deadline()).chairs())
        .containsExactly("social-worker", "team-manager", "senior-manager");
  }

  @Test
  void countingAgainAddsNothing() {
    missing(20);
    missing(10);
    missing(0);
    List<String> before = fired();
    recounting.recount(world.child);
    recounting.recount(world.child);
    assertThat(fired()).isEqualTo(before);
  }

  @Test
  void theFifthGoesToTheTeamManagerAndTheNinthAndTenthToTheSeniorManager() {
    for (int ago = 50; ago >= 10; ago -= 10) {
      missing(ago);
    }
    assertThat(matters(world.teamManager)).containsExactly("interventions.hold");
    for (int ago = 9; ago >= 5; ago--) {
      missing(ago);
    }
    assertThat(fired().stream().filter("trigger.meeting.third"::equals)).hasSize(2);
    assertThat(matters(world.seniorManager))
        .containsExactly("interventions.hold", "interventions.hold");
  }

  @Test
  void whatAnImportBroughtFiresAndAsksNobody() {
    UUID batch = Ids.next(clock.instant());
    missing(30, batch);
    missing(20, batch);
    missing(10, batch);
    assertThat(fired()).containsExactly("trigger.meeting.first", "trigger.panel");
    assertThat(of("trigger.meeting.first").deadline()).isNull();
    assertThat(matters(world.socialWorker)).isEmpty();
    missing(1);
    missing(0);
    assertThat(matters(world.teamManager)).containsExactly("interventions.hold");
  }

  @Test
  void whatNoLongerFollowsIsTakenBackAndItsTaskVanishes() {
    UUID batch = Ids.next(clock.instant());
    missing(20, batch);
    missing(10);
    missing(0);
    assertThat(matters(world.socialWorker)).containsExactly("interventions.hold");
    Intervention before = of("trigger.meeting.first");
    world
        .owner()
        .sql("delete from episodes.episode where batch_id = :b")
        .param("b", batch)
        .update();
    recounting.recount(world.child);
    Intervention.Progress after = one(before.id()).progress();
    assertThat(Objects.requireNonNull(after.takenBack()).startGone()).isFalse();
    assertThat(matters(world.socialWorker)).isEmpty();
    assertThat(fired()).isEmpty();
    missing(20, batch);
    assertThat(fired()).containsExactly("trigger.meeting.first", "trigger.panel");
    assertThat(of("trigger.meeting.first").id()).isNotEqualTo(before.id());
  }

  @Test
  void theOpenedEpisodeIsCountedByItself() {
    missing(20);
    missing(10);
    UUID episode = insert(world.child, 0, null);
    transactions.executeWithoutResult(status ->
        events.publishEvent(
            new EpisodeEvent.EpisodeOpened(
                new EpisodeId(episode),
                new ReportId(episode),
                world.child,
                world.area,
                clock.instant(),
                clock.instant())));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(fired()).containsExactly("trigger.meeting.first", "trigger.panel"));
  }

  @Test
  void childrenFoundToBeOneAreCountedTogetherUntilTheyAreParted() {
    ChildId other = world.another(children, clock);
    insert(other, 20, null);
    insert(other, 10, null);
    missing(0);
    assertThat(fired()).isEmpty();
    survivor(other, world.child);
    recounting.recount(world.child);
    assertThat(fired()).containsExactly("trigger.meeting.first", "trigger.panel");
    survivor(other, other);
    recounting.recount(other);
    recounting.recount(world.child);
    assertThat(fired()).isEmpty();
  }

  @Test
  void verifyingFindsWhatWasRemovedAndWhatWasAddedBehindTheBack() {
    missing(20);
    missing(10);
    missing(0);
    assertThat(mine(verifying.verify())).isEmpty();
    InterventionId id = of("trigger.meeting.first").id();
    world
        .owner()
        .sql("delete from interventions.counting where intervention_id = :id")
        .param("id", id.value())
        .update();
    world
        .owner()
        .sql("delete from interventions.intervention where id = :id")
        .param("id", id.value())
        .update();
    assertThat(mine(verifying.verify()))
        .singleElement()
        .asString()
        .startsWith("Not stored:")
        .contains("trigger.meeting.first", "3 counted");
    recounting.recount(world.child);
    InterventionId panel = of("trigger.panel").id();
    world
        .owner()
        .sql(
            """
            with copy as (
              insert into interventions.intervention
              select gen_random_uuid(), child_id, area_id, origin, calls_for, level, 'trigger.meeting.second', sentence,
                     href, protocol_version, subject, place, occurrence, from_history, chairs, told_at, due_at,
                     days_known, senior_desk, coordinator_desk, reason, immediate, form_key, happened_at, recorded_at,
                     recorded_by
              from interventions.intervention where id = :id returning id, recorded_at, recorded_by)
            insert into interventions.counting
            select gen_random_uuid(), copy.id, c.subjects, c.starts, copy.recorded_at, copy.recorded_by, c.beyond
            from copy, interventions.counting c where c.intervention_id = :id
            """)
        .param("id", panel.value())
        .update();
    assertThat(mine(verifying.verify()))
        .singleElement()
        .asString()
        .startsWith("Does not follow:")
        .contains("trigger.meeting.second");
  }

  private void survivor(ChildId child, ChildId survivor) {
    world
        .owner()
        .sql("update children.child set survivor_id = :survivor where id = :child")
        .param("survivor", survivor.value())
        .param("child", child.value())
        .update();
  }

  private List<String> mine(Verifying.Found found) {
    String reference =
        children
            .summary(access.permit(world.coordinator, world.child, InterventionAction.STANDING))
            .reference();
    return found.differences().stream().filter(one -> one.contains(reference)).toList();
  }
}
