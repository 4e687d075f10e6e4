package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.interventions.domain.Ladder;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked to hold what is called for, who is told when it is late, and what ends it. */
@ModuleTest
class MeetingsModuleTest extends OneChildCounted {

  @Test
  void aMeetingThatIsLateClimbsToTheNextChairAndTheFirstKeepsIt() {
    missing(20);
    missing(10);
    missing(0);
    Ladder ladder = Objects.requireNonNull(of("trigger.meeting.first").deadline());
    clock.advance(Duration.between(clock.instant(), ladder.dueAt()));
    assertThat(matters(world.teamManager)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(matters(world.teamManager)).containsExactly("interventions.hold");
    assertThat(matters(world.socialWorker)).containsExactly("interventions.hold");
    assertThat(matters(world.seniorManager)).isEmpty();
    clock.advance(Duration.between(clock.instant(), ladder.toldAt().getLast()).plusSeconds(1));
    assertThat(matters(world.seniorManager)).containsExactly("interventions.hold");
  }

  @Test
  void aHeldMeetingEndsThePromiseAndEachAgreedActionIsOne() {
    missing(20);
    missing(10);
    missing(0);
    InterventionId id = of("trigger.meeting.first").id();
    FormKey key = FormKey.fresh();
    NewOutcome outcome =
        new NewOutcome(
            clock.instant(),
            List.of("child", "social-worker"),
            new Intervention.Views("I want to see my brother.", "The same."),
            "Weekly visits to her brother.",
            List.of(
                new NewOutcome.NewAction(
                    "Ask the brother's carers",
                    ActionOwner.TEAM_MANAGER,
                    clock.instant().plus(Duration.ofDays(3)))));
    Permit permit = access.permit(world.socialWorker, world.child, InterventionAction.RECORD);
    assertThat(interventions.held(permit, id, outcome, key)).isEqualTo(new Recorded.Done());
    assertThat(interventions.held(permit, id, outcome, key)).isEqualTo(new Recorded.Done());
    assertThat(interventions.held(permit, id, outcome, FormKey.fresh()))
        .isEqualTo(new Recorded.NotOpen());
    assertThat(matters(world.socialWorker)).isEmpty();
    assertThat(matters(world.teamManager)).containsExactly("interventions.act");
    Intervention.AgreedAction action = one(id).progress().actions().getFirst();
    FormKey done = FormKey.fresh();
    for (int time = 0; time < 2; time++) {
      assertThat(
              interventions.done(
                  access.permit(world.teamManager, world.child, InterventionAction.DO_AGREED),
                  id,
                  action.id(),
                  "Visits begin on Sunday.",
                  done))
          .isEqualTo(new Recorded.Done());
    }
    assertThat(matters(world.teamManager)).isEmpty();
    assertThat(
            interventions.done(
                access.permit(world.socialWorker, world.child, InterventionAction.DO_AGREED),
                id,
                action.id(),
                "I rang them: not before Monday.",
                FormKey.fresh()))
        .isEqualTo(new Recorded.SomebodyWasFirst());
  }

  @Test
  void onlyTheChairSaysThatItIsNotNeeded() {
    missing(20);
    missing(10);
    missing(0);
    InterventionId id = of("trigger.meeting.first").id();
    assertThat(
            interventions.notNeeded(
                access.permit(world.teamManager, world.child, InterventionAction.NOT_NEEDED),
                id,
                "Seen last week.",
                FormKey.fresh()))
        .isEqualTo(new Recorded.NotTheChair("the child's social worker"));
    assertThat(
            interventions.notNeeded(
                access.permit(world.socialWorker, world.child, InterventionAction.NOT_NEEDED),
                id,
                "A strategy meeting is held tomorrow with the same people.",
                FormKey.fresh()))
        .isEqualTo(new Recorded.Done());
    assertThat(matters(world.socialWorker)).isEmpty();
  }

  @Test
  void aPartnerAsksWithoutCountingAndImmediateActionIsTheSameDay() {
    FormKey key = FormKey.fresh();
    Permit permit = access.permit(world.homeManager, world.child, InterventionAction.ASK);
    NewAsking asking = new NewAsking(2, true, "She says that somebody waits for her at school.");
    Asking asked = interventions.ask(permit, asking, key);
    assertThat(interventions.ask(permit, asking, key)).isEqualTo(asked);
    assertThat(matters(world.teamManager)).containsExactly("interventions.hold");
    InterventionId id = ((Asking.CalledFor) asked).id();
    Intervention one = one(id);
    assertThat(Objects.requireNonNull(one.deadline()).dueAt())
        .isBefore(clock.instant().plus(Duration.ofHours(24)));
    assertThat(one.cause().clause().id()).isEqualTo("trigger.meeting.immediate");
    assertThatThrownBy(() -> access.permit(world.stranger, world.child, InterventionAction.ASK))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void withoutACaseHolderTheMeetingStandsWithTheMissingCoordinator() {
    ChildId other = world.another(children, clock);
    insert(other, 20, null);
    insert(other, 10, null);
    insert(other, 0, null);
    recounting.recount(other);
    assertThat(matters(world.coordinator)).containsExactly("interventions.hold");
  }

  @Test
  void thePanelsAgendaFillsByItself() {
    missing(20);
    missing(10);
    missing(0);
    assertThat(
            reading.open(
                access.reach(world.coordinator, InterventionAction.PANEL),
                Set.of(Calls.EXPLOITATION_PANEL),
                Set.of()))
        .extracting(InterventionLine::child)
        .containsExactly(world.child);
  }
}
