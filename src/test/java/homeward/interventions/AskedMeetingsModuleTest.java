package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner may ask for a meeting in every area, also where no count calls for one. */
@ModuleTest
class AskedMeetingsModuleTest {

  private static final String WHY = "She came back twice this week with injuries.";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;
  @Autowired Interventions interventions;
  @Autowired InterventionReading reading;
  @Autowired MyWork work;
  @Autowired Desks desks;

  private InterventionWorld world;

  @BeforeEach
  void aChildInCare() {
    clock.reset();
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"staffordshire-stoke", "birmingham-west-midlands", "stockport-greater-manchester"})
  void thePoliceAskAndTheChildsSocialWorkerChairsWithinFiveWorkingDays(String protocol) {
    under(protocol);
    Professional sergeant = world.police(Post.LOCAL_POLICING_SERGEANT);
    Intervention one = ask(sergeant, 1, false);
    assertThat(one.cause().clause().id()).isEqualTo("trigger.meeting.asked.first");
    assertThat(one.cause().clause().href()).startsWith("/protocols/" + protocol + "/");
    assertThat(Objects.requireNonNull(one.cause().asked()).reason()).isEqualTo(WHY);
    assertThat(Objects.requireNonNull(one.cause().asked()).by()).isEqualTo(sergeant.id());
    // Tuesday 3 February 2026 and five working days.
    Instant due = Instant.parse("2026-02-10T23:59:00Z");
    assertThat(Objects.requireNonNull(one.deadline()).dueAt()).isEqualTo(due);
    assertThat(matters(world.socialWorker)).containsExactly("interventions.hold");
    assertThat(matters(world.teamManager)).isEmpty();
    clock.set(due);
    assertThat(matters(world.teamManager)).isEmpty();
    clock.set(due.plusSeconds(1));
    assertThat(matters(world.teamManager)).containsExactly("interventions.hold");
  }

  @ParameterizedTest
  @CsvSource({
    "birmingham-west-midlands, 2, 2026-02-06T23:59:00Z, trigger.meeting.asked.second",
    "birmingham-west-midlands, 3, 2026-02-05T23:59:00Z, trigger.meeting.asked.third",
    "stockport-greater-manchester, 2, 2026-02-06T23:59:00Z, trigger.meeting.asked.second",
    "stockport-greater-manchester, 3, 2026-02-05T23:59:00Z, trigger.meeting.asked.third"
  })
  void theMoreSeriousTheSoonerAndTheHigherTheChair(
      String protocol, int level, Instant due, String clause) {
    under(protocol);
    Intervention one = ask(world.socialWorker, level, false);
    assertThat(one.cause().clause().id()).isEqualTo(clause);
    assertThat(Objects.requireNonNull(one.deadline()).dueAt()).isEqualTo(due);
    Professional chair = level == 2 ? world.teamManager : world.seniorManager;
    assertThat(matters(chair)).containsExactly("interventions.hold");
    assertThat(matters(world.socialWorker)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"birmingham-west-midlands", "stockport-greater-manchester"})
  void immediateActionIsTheSameDayAndAStrangerMayNotAsk(String protocol) {
    under(protocol);
    Intervention one = ask(world.homeManager, 1, true);
    assertThat(Objects.requireNonNull(one.deadline()).dueAt())
        .isEqualTo(Instant.parse("2026-02-03T23:59:00Z"));
    assertThat(one.cause().clause().id()).isEqualTo("trigger.meeting.immediate");
    assertThatThrownBy(() -> access.permit(world.stranger, world.child, InterventionAction.ASK))
        .isInstanceOf(NotYours.class);
    Permit permit = access.permit(world.homeManager, world.child, InterventionAction.ASK);
    assertThat(interventions.ask(permit, new NewAsking(4, false, WHY), FormKey.fresh()))
        .isInstanceOf(Asking.NoSuchMeeting.class);
  }

  private Intervention ask(Professional who, int level, boolean immediate) {
    Permit permit = access.permit(who, world.child, InterventionAction.ASK);
    assertThat(interventions.meetings(permit)).hasSize(3);
    Asking asked = interventions.ask(permit, new NewAsking(level, immediate, WHY), FormKey.fresh());
    return reading.one(
        access.permit(world.coordinator, world.child, InterventionAction.OPEN),
        ((Asking.CalledFor) asked).id());
  }

  /** A child in care in an area that goes by this protocol. */
  private void under(String protocol) {
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database, protocol);
  }

  private List<String> matters(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), desks.of(who), Set.of()).stream()
        .map(DueWork::matter)
        .toList();
  }
}
