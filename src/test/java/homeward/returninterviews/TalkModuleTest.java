package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.returninterviews.domain.Section;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form, that the interview was held, and the records it answers. */
@ModuleTest
class TalkModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired ReturnInterviews interviews;
  @Autowired Talk talk;
  @Autowired Holding holding;
  @Autowired Sharing sharing;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private InterviewWorld world;
  private InterviewId first;

  @BeforeEach
  void anInterviewerHasIt() {
    clock.reset();
    world = new InterviewWorld(register, professionals, children, routes, clock);
    first = returned(clock.instant());
    interviews.allocate(
        permit(world.manager, InterviewAction.ALLOCATE),
        first,
        world.interviewer.id(),
        null,
        FormKey.fresh());
  }

  @Test
  void aSectionIsKeptLineByLineAndASecondVersionKeepsTheFirst() {
    save(Section.MENTIONED, Map.of("places", List.of("The arcade", "The bus station")), null);
    Kept kept = kept(Section.MENTIONED);
    assertThat(kept.values()).containsEntry("places", List.of("The arcade", "The bus station"));
    save(Section.MENTIONED, Map.of("places", List.of("The arcade")), kept.version());
    assertThat(kept(Section.MENTIONED).values()).containsEntry("places", List.of("The arcade"));
    assertThat(sections()).isEqualTo(2);
  }

  @Test
  void twoDevicesThatSaveTheSameSectionLoseNothing() {
    save(Section.HELP, Map.of("trusted", List.of("Her aunt")), null);
    Talk.Saving other = save(Section.HELP, Map.of("trusted", List.of("Her brother")), null);
    assertThat(other)
        .isInstanceOfSatisfying(
            Talk.Saving.SavedElsewhere.class,
            elsewhere ->
                assertThat(elsewhere.kept().values())
                    .containsEntry("trusted", List.of("Her aunt")));
    assertThat(kept(Section.HELP).values()).containsEntry("trusted", List.of("Her aunt"));
  }

  @Test
  void aBlamingPhraseIsQuestionedAndMayBeKept() {
    Map<String, List<String>> values = Map.of("happened", List.of("She absconded at night"));
    assertThat(save(Section.HAPPENED, values, null)).isInstanceOf(Talk.Saving.Questioned.class);
    assertThat(sections()).isZero();
    Talk.Saving saved =
        talk.save(
            permit(world.interviewer, InterviewAction.RECORD),
            first,
            new Talk.NewSection(Section.HAPPENED, values, null, true),
            FormKey.fresh());
    assertThat(saved).isInstanceOf(Talk.Saving.Saved.class);
    assertThat(kept(Section.HAPPENED).questioned()).containsExactly("absconded");
  }

  @Test
  void theChildsOwnWordsAreNeverQuestioned() {
    assertThat(save(Section.WORDS, Map.of("own-words", List.of("They say I absconded")), null))
        .isInstanceOf(Talk.Saving.Saved.class);
  }

  @Test
  void onlyTheInterviewerWritesAndACareWorkerDoesNotRead() {
    assertThatThrownBy(() -> access.permit(world.careWorker, world.child, InterviewAction.READ))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> access.permit(world.manager, world.child, InterviewAction.RECORD))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void oneTalkAnswersSeveralRecordsEachWithinItsOwnClock() {
    clock.advance(Duration.ofHours(60));
    InterviewId second = returned(clock.instant().minus(Duration.ofHours(2)));
    clock.advance(Duration.ofHours(12).plusSeconds(1));
    Instant held = clock.instant();
    assertThat(hold(held, Set.of(second))).isInstanceOf(Engaging.Recorded.class);
    assertThat(store.get(first).state().stage()).isEqualTo(Stage.HELD);
    assertThat(store.get(second).state().stage()).isEqualTo(Stage.HELD);
    assertThat(heldInTime(first)).isFalse();
    assertThat(heldInTime(second)).isTrue();
    assertThat(
            holding
                .how(permit(world.interviewer, InterviewAction.READ), store.get(second))
                .orElseThrow()
                .talk())
        .isEqualTo(first);
  }

  @Test
  void onTheLastMomentOfTheClockItIsInTime() {
    clock.advance(Duration.ofHours(72));
    hold(clock.instant(), Set.of());
    assertThat(heldInTime(first)).isTrue();
  }

  @Test
  void aTalkCannotAnswerATimeAwayThatEndedAfterIt() {
    clock.advance(Duration.ofHours(5));
    InterviewId second = returned(clock.instant());
    clock.advance(Duration.ofHours(1));
    assertThat(hold(clock.instant().minus(Duration.ofHours(2)), Set.of(second)))
        .isInstanceOf(Engaging.BeforeTheReturn.class);
    assertThat(store.get(first).state().stage()).isEqualTo(Stage.ALLOCATED);
    assertThat(store.get(second).state().stage()).isEqualTo(Stage.OFFERED);
  }

  @Test
  void whatWasFoundIsToBeSharedOnceWithinADay() {
    clock.advance(Duration.ofHours(10));
    FormKey key = FormKey.fresh();
    NewHolding one =
        new NewHolding(clock.instant(), "The library", "Nobody", "Independent", Set.of());
    for (int time = 0; time < 2; time++) {
      holding.held(permit(world.interviewer, InterviewAction.RECORD), first, one, key);
    }
    assertThat(due(world.interviewer))
        .singleElement()
        .satisfies(due -> {
          assertThat(due.matter()).isEqualTo("returninterviews.share");
          assertThat(due.dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
          assertThat(due.danger()).isEqualTo(2);
        });
    clock.advance(Duration.ofHours(24));
    assertThat(due(world.interviewer)).extracting(DueWork::danger).containsExactly(2);
    clock.advance(Duration.ofSeconds(1));
    assertThat(due(world.interviewer)).extracting(DueWork::danger).containsExactly(3);
  }

  @Test
  void nothingIsSharedBeforeItWasHeldNorWhileSomethingIsUnsaid() {
    Permit record = permit(world.interviewer, InterviewAction.RECORD);
    assertThat(sharing.share(record, first, Map.of(), FormKey.fresh()))
        .isInstanceOf(Sharing.Outcome.NotNow.class);
    clock.advance(Duration.ofHours(1));
    hold(clock.instant(), Set.of());
    assertThat(
            sharing.share(
                permit(world.interviewer, InterviewAction.RECORD),
                first,
                Map.of(),
                FormKey.fresh()))
        .isInstanceOf(Sharing.Outcome.Missing.class);
  }

  private Engaging hold(Instant at, Set<InterviewId> answers) {
    return holding.held(
        permit(world.interviewer, InterviewAction.RECORD),
        first,
        new NewHolding(at, "The library", "Nobody", "Has no part in the care", answers),
        FormKey.fresh());
  }

  private Talk.Saving save(
      Section section, Map<String, List<String>> values, @Nullable UUID shown) {
    return talk.save(
        permit(world.interviewer, InterviewAction.RECORD),
        first,
        new Talk.NewSection(section, values, shown, false),
        FormKey.fresh());
  }

  private Kept kept(Section section) {
    return Objects.requireNonNull(
        talk.all(permit(world.interviewer, InterviewAction.READ), first).get(section));
  }

  private int sections() {
    return jdbc.sql("select count(*) from returninterviews.section where interview_id = :id")
        .param("id", first.value())
        .query(Integer.class)
        .single();
  }

  private @Nullable Boolean heldInTime(InterviewId id) {
    return jdbc.sql("select held_in_time from returninterviews.figures where interview_id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private InterviewId returned(Instant back) {
    UUID episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            episode,
            world.child,
            world.area,
            back,
            clock.instant(),
            false));
    return store.ofSubject(episode).orElseThrow().id();
  }

  private Permit permit(Professional who, InterviewAction action) {
    return access.permit(who, world.child, action);
  }

  private List<DueWork> due(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), List.of(), Set.of()).stream()
        .filter(one -> one.matter().equals("returninterviews.share"))
        .toList();
  }
}
