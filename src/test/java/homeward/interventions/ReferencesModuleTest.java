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
import homeward.chronology.Chronology;
import homeward.chronology.ChronologyAction;
import homeward.chronology.Occurrence;
import homeward.interventions.reference.Giving;
import homeward.interventions.reference.Reference;
import homeward.interventions.reference.References;
import homeward.protocol.ClauseValue.Calls;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator's reference: a number, a supervisor, an officer, each on the right list. */
@ModuleTest
class ReferencesModuleTest {

  /** From Tuesday 3 February 2026 on. */
  private static final Instant NEXT_WORKING_DAY = Instant.parse("2026-02-04T23:59:00Z");

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;
  @Autowired References references;
  @Autowired Interventions interventions;
  @Autowired InterventionReading reading;
  @Autowired Chronology chronology;
  @Autowired MyWork work;
  @Autowired Desks desks;

  private InterventionWorld world;
  private Professional sergeant;
  private Professional inspector;
  private InterventionId id;
  private String number;

  @BeforeEach
  void aReferenceIsCalledFor() {
    clock.reset();
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
    sergeant = world.police(Post.LOCAL_POLICING_SERGEANT);
    inspector = world.police(Post.DUTY_INSPECTOR);
    id = new InterventionId(world.reference(clock));
    number = "NC-" + UUID.randomUUID();
  }

  @Test
  void eachStepStandsOnTheListOfWhoeverHasItAndNobodyElses() {
    assertThat(matters(world.coordinator)).containsExactly("interventions.refer");
    assertThat(references.supervisors(open(world.coordinator), id))
        .extracting(References.Person::id)
        .containsExactlyInAnyOrder(sergeant.id(), inspector.id());
    FormKey key = FormKey.fresh();
    for (int time = 0; time < 2; time++) {
      assertThat(references.open(open(world.coordinator), id, number, sergeant.id(), key))
          .isInstanceOf(Giving.Done.class);
    }
    assertThat(matters(world.coordinator)).isEmpty();
    assertThat(matters(sergeant)).containsExactly("interventions.give-reference");
    assertThat(references.give(works(sergeant), id, inspector.id(), FormKey.fresh()))
        .isInstanceOf(Giving.Done.class);
    assertThat(matters(sergeant)).isEmpty();
    assertThat(matters(inspector)).containsExactly("interventions.work-reference");
    Reference reference = references.of(permit(InterventionAction.OPEN), id).orElseThrow();
    assertThat(reference.number()).isEqualTo(number);
    assertThat(reference.opened().by()).isEqualTo(world.coordinator.id());
    assertThat(reference.supervisor().by()).isEqualTo(world.coordinator.id());
    Reference.Given officer = Objects.requireNonNull(reference.officer());
    assertThat(officer.by()).isEqualTo(sergeant.id());
    assertThat(officer.dueAt()).isEqualTo(NEXT_WORKING_DAY);
    FormKey ends = FormKey.fresh();
    for (int time = 0; time < 2; time++) {
      assertThat(references.done(works(inspector), id, "Spoke with both homes", ends))
          .isInstanceOf(Giving.Done.class);
    }
    assertThat(matters(inspector)).isEmpty();
    Intervention one = reading.one(permit(InterventionAction.OPEN), id);
    assertThat(Objects.requireNonNull(one.progress().outcome()).kind())
        .isEqualTo(Intervention.Ending.DONE);
    assertThat(references.give(works(sergeant), id, inspector.id(), FormKey.fresh()))
        .isInstanceOf(Giving.NotNow.class);
  }

  @Test
  void whoHasNotTheStepIsRefusedAndTheRefusalIsRecorded() {
    references.open(open(world.coordinator), id, number, sergeant.id(), FormKey.fresh());
    assertThat(references.give(works(inspector), id, inspector.id(), FormKey.fresh()))
        .isEqualTo(new Giving.NotYours("the supervisor"));
    references.give(works(sergeant), id, inspector.id(), FormKey.fresh());
    assertThat(references.done(works(sergeant), id, "Done", FormKey.fresh()))
        .isEqualTo(new Giving.NotYours("the officer"));
    assertThatThrownBy(() -> open(world.socialWorker)).isInstanceOf(NotYours.class);
    for (String reason : List.of("not-the-supervisor", "not-the-officer")) {
      assertThat(
              database
                  .asOwner()
                  .sql(
                      "select count(*) from audit.entry where kind = 'REFUSED' and subject = :id and reason = :reason")
                  .param("id", id.value())
                  .param("reason", reason)
                  .query(Integer.class)
                  .single())
          .as(reason)
          .isEqualTo(1);
    }
  }

  @Test
  void aNumberStandsForOneReferenceAndOnlyPostsOfTheClauseAreGivenIt() {
    InterventionId other = new InterventionId(world.reference(clock));
    references.open(open(world.coordinator), id, number, sergeant.id(), FormKey.fresh());
    assertThat(
            references.open(open(world.coordinator), other, number, sergeant.id(), FormKey.fresh()))
        .isInstanceOf(Giving.NumberTaken.class);
    assertThat(
            references.open(
                open(world.coordinator),
                other,
                number + "b",
                world.socialWorker.id(),
                FormKey.fresh()))
        .isInstanceOfSatisfying(
            Giving.NotThisPost.class,
            not -> assertThat(not.href()).endsWith("#trigger.reference.supervisor"));
  }

  /** Each force numbers its own; two of them may come to the same number. */
  @Test
  void anotherPartnershipMayHaveTheSameNumber() {
    references.open(open(world.coordinator), id, number, sergeant.id(), FormKey.fresh());
    InterventionWorld elsewhere =
        new InterventionWorld(
            register,
            professionals,
            children,
            arrangements,
            access,
            clock,
            database,
            "birmingham-west-midlands");
    Professional theirs = elsewhere.police(Post.DUTY_INSPECTOR);
    assertThat(
            references.open(
                access.permit(
                    elsewhere.coordinator, elsewhere.child, InterventionAction.OPEN_REFERENCE),
                new InterventionId(elsewhere.reference(clock)),
                number,
                theirs.id(),
                FormKey.fresh()))
        .isInstanceOf(Giving.Done.class);
    assertThat(
            references.open(
                open(world.coordinator),
                new InterventionId(world.reference(clock)),
                number.toLowerCase(Locale.UK),
                sergeant.id(),
                FormKey.fresh()))
        .isInstanceOf(Giving.NumberTaken.class);
  }

  @Test
  void theListAndTheReferenceSayWhoHasItAndByWhen() {
    assertThat(line().handed()).isNull();
    references.open(open(world.coordinator), id, number, sergeant.id(), FormKey.fresh());
    assertThat(line().handed()).isEqualTo(new Intervention.Handed(false, NEXT_WORKING_DAY));
    references.give(works(sergeant), id, inspector.id(), FormKey.fresh());
    assertThat(line().handed()).isEqualTo(new Intervention.Handed(true, NEXT_WORKING_DAY));
    assertThat(reading.one(permit(InterventionAction.OPEN), id).dueAt())
        .isEqualTo(NEXT_WORKING_DAY);
  }

  private InterventionLine.Standing line() {
    return reading
        .open(
            access.reach(world.coordinator, InterventionAction.LIST),
            Set.of(Calls.COORDINATOR_REFERENCE),
            Set.of())
        .stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void theCommonFormOfMeetingsDoesNotRecordIt() {
    NewOutcome outcome =
        new NewOutcome(
            clock.instant(),
            List.of("child"),
            new Intervention.Views("Yes", "Yes"),
            "Agreed",
            List.of());
    assertThat(interventions.held(permit(InterventionAction.RECORD), id, outcome, FormKey.fresh()))
        .isInstanceOf(Recorded.OwnForm.class);
  }

  @Test
  void theStoryTellsThatItIsDueUntilItIsDone() {
    assertThat(kinds())
        .contains("interventions.called", "interventions.due")
        .doesNotContain("interventions.reference-opened");
    references.open(open(world.coordinator), id, number, sergeant.id(), FormKey.fresh());
    references.give(works(sergeant), id, inspector.id(), FormKey.fresh());
    assertThat(kinds()).contains("interventions.due", "interventions.reference-opened");
    references.done(works(inspector), id, "Spoke with both homes", FormKey.fresh());
    assertThat(kinds()).contains("interventions.done").doesNotContain("interventions.due");
  }

  private List<String> kinds() {
    return chronology
        .story(access.permit(world.homeManager, world.child, ChronologyAction.TIMELINE))
        .facts()
        .stream()
        .map(Occurrence::kind)
        .map(kind -> kind.code())
        .toList();
  }

  private Permit open(Professional who) {
    return access.permit(who, world.child, InterventionAction.OPEN_REFERENCE);
  }

  private Permit works(Professional who) {
    return access.permit(who, world.child, InterventionAction.WORK_REFERENCE);
  }

  private Permit permit(InterventionAction action) {
    return access.permit(world.coordinator, world.child, action);
  }

  private List<String> matters(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), desks.of(who), Set.of()).stream()
        .map(DueWork::matter)
        .toList();
  }
}
