package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.episodes.EpisodeEvent;
import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Way;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.duty.InterviewDuty.Return;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.ClockStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.EpisodeId;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ReturnInterviewsModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired ClockStore clocks;
  @Autowired ReturnInterviews interviews;
  @Autowired Engagement engagement;
  @Autowired InterviewReading reading;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  private InterviewWorld world;
  private UUID episode;

  @BeforeEach
  void aChildWentMissing() {
    clock.reset();
    world = new InterviewWorld(register, professionals, children, routes, clock);
    episode = Ids.next(clock.instant());
  }

  @Test
  void theRecordIsThereFromTheFirstMinuteAndOnlyOnce() {
    duty.owe(Interview.After.MISSING, episode, world.child, world.area);
    InterviewId first = interview().id();
    duty.owe(Interview.After.MISSING, episode, world.child, world.area);
    assertThat(interview().id()).isEqualTo(first);
    assertThat(interview().state().stage()).isEqualTo(Stage.WAITS_FOR_RETURN);
  }

  @Test
  void theReturnStartsTheClockAndAsksTheServiceOnceHoweverOftenItIsTold() {
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    returned(back, clock.instant());
    returned(back, clock.instant());
    Interview interview = interview();
    assertThat(interview.state().stage()).isEqualTo(Stage.OFFERED);
    assertThat(interview.who().service()).isEqualTo(world.service);
    assertThat(Objects.requireNonNull(interview.clock()).dueAt())
        .isEqualTo(back.plus(Duration.ofHours(72)));
    List<ClockStore.Told> told = clocks.of(interview.id());
    assertThat(told).hasSize(1);
    assertThat(Objects.requireNonNull(told.getFirst().promise()).clauses())
        .contains("interview.within", "interview.at-risk");
    assertThat(due(world.manager))
        .extracting(DueWork::matter)
        .containsExactly("returninterviews.allocate");
  }

  @Test
  void aCorrectedReturnIsANewFactAndTheOldOneIsKept() {
    Instant back = clock.instant().minus(Duration.ofHours(5));
    returned(back, clock.instant());
    returned(back.plusSeconds(3600), clock.instant().plusSeconds(60));
    assertThat(Objects.requireNonNull(interview().clock()).returnedAt())
        .isEqualTo(back.plusSeconds(3600));
    returned(back, clock.instant());
    assertThat(clocks.of(interview().id())).hasSize(2);
    assertThat(Objects.requireNonNull(interview().clock()).returnedAt())
        .isEqualTo(back.plusSeconds(3600));
  }

  @Test
  void aReturnFromHistoryPromisesNothing() {
    Instant back = clock.instant().minus(Duration.ofDays(30));
    duty.returned(told(back, clock.instant(), true));
    assertThat(interview().state().stage()).isEqualTo(Stage.FROM_HISTORY);
    assertThat(interview().clock()).isNull();
    assertThat(interview().who().service()).isNull();
  }

  @Test
  void anAbsenceInStaffordshireIsFollowedByAnOfferToo() {
    Return absent = told(clock.instant(), clock.instant(), false);
    duty.returned(
        new Return(
            Interview.After.ABSENT,
            absent.subject(),
            absent.child(),
            absent.area(),
            absent.returnedAt(),
            absent.toldAt(),
            false));
    assertThat(interview().state().stage()).isEqualTo(Stage.OFFERED);
  }

  @Test
  void theReturnReachesTheInterviewByBeingPublished() {
    Instant now = clock.instant();
    EpisodeId id = new EpisodeId(episode);
    transactions.executeWithoutResult(_ -> {
      events.publishEvent(
          new EpisodeEvent.ChildReturned(id, world.child, world.area, now, now, false, false));
    });
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::offered);
  }

  private boolean offered() {
    return store.ofSubject(episode).filter(one -> one.state().stage() == Stage.OFFERED).isPresent();
  }

  @Test
  void oneFromTheChildsOwnCareTeamIsRefusedAndTheRefusalIsRecorded() {
    returned(clock.instant(), clock.instant());
    Allocating outcome = allocate(world.manager, world.careWorker, null);
    assertThat(outcome).isInstanceOf(Allocating.NotIndependent.class);
    assertThat(interview().state().stage()).isEqualTo(Stage.OFFERED);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where kind = 'REFUSED' and reason = 'care-team' and actor = :who")
                .param("who", world.manager.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void ofTwoManagersAtOnceOneWinsAndTheOtherSeesWho() {
    returned(clock.instant(), clock.instant());
    assertThat(allocate(world.manager, world.interviewer, null))
        .isInstanceOf(Allocating.Allocated.class);
    assertThat(allocate(world.otherManager, world.otherInterviewer, null))
        .isEqualTo(
            new Allocating.SomebodyWasFirst(
                world.interviewer.id(), world.manager.id(), clock.instant()));
  }

  @Test
  void anInterviewerSeesTheChildOnlyWhileItIsTheirs() {
    returned(clock.instant(), clock.instant());
    assertThat(access.mayDo(world.interviewer, world.child, InterviewAction.OPEN)).isFalse();
    allocate(world.manager, world.interviewer, null);
    assertThat(access.mayDo(world.interviewer, world.child, InterviewAction.OPEN)).isTrue();
    assertThat(due(world.interviewer))
        .extracting(DueWork::matter)
        .containsExactly("returninterviews.first-attempt");
    assertThat(due(world.manager)).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    allocate(world.otherManager, world.otherInterviewer, interview().who().allocation());
    assertThat(access.mayDo(world.interviewer, world.child, InterviewAction.OPEN)).isFalse();
    assertThatThrownBy(() -> permit(world.interviewer, InterviewAction.OPEN))
        .isInstanceOf(NotYours.class);
    assertThat(access.mayDo(world.otherInterviewer, world.child, InterviewAction.OPEN)).isTrue();
  }

  @Test
  void attemptsLeadToTheNextOneAndToClosingAfterTwoWeeksOnly() {
    returned(clock.instant(), clock.instant());
    allocate(world.manager, world.interviewer, null);
    FormKey key = FormKey.fresh();
    clock.advance(Duration.ofHours(2));
    assertThat(tried(key)).isInstanceOf(Engaging.Recorded.class);
    assertThat(tried(key)).isInstanceOf(Engaging.Recorded.class);
    assertThat(due(world.interviewer))
        .extracting(DueWork::matter)
        .containsExactly("returninterviews.next-attempt");
    NewEnding closing =
        new NewEnding(NewEnding.Kind.CLOSED, clock.instant(), EndReason.NO_CONTACT, null);
    assertThat(ended(closing)).isInstanceOf(Engaging.TryUntil.class);
    clock.advance(Duration.ofDays(14));
    assertThat(due(world.interviewer))
        .extracting(DueWork::matter)
        .containsExactly("returninterviews.close");
    assertThat(due(world.interviewer)).extracting(DueWork::danger).containsExactly(3);
    assertThat(ended(closing)).isInstanceOf(Engaging.Recorded.class);
    assertThat(interview().state().stage()).isEqualTo(Stage.CLOSED);
    assertThat(due(world.interviewer)).isEmpty();
  }

  @Test
  void aChildWhoDeclinedMayAcceptAfterAll() {
    returned(clock.instant(), clock.instant());
    allocate(world.manager, world.interviewer, null);
    ended(new NewEnding(NewEnding.Kind.DECLINED, clock.instant(), null, "Not today"));
    assertThat(interview().state().stage()).isEqualTo(Stage.DECLINED);
    clock.advance(Duration.ofHours(1));
    Instant arranged = clock.instant().plus(Duration.ofHours(20));
    engagement.accept(
        permit(world.interviewer, InterviewAction.RECORD),
        interview().id(),
        new NewAcceptance(clock.instant(), arranged, "At the park", Way.VISIT, null),
        FormKey.fresh());
    assertThat(interview().state().stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(reading.story(permit(world.manager, InterviewAction.OPEN), interview()))
        .extracting(InterviewFact::kind)
        .contains(InterviewFact.Kind.DECLINED, InterviewFact.Kind.ACCEPTED);
  }

  @Test
  void theDangerGrowsWithTheClock() {
    returned(clock.instant(), clock.instant());
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(1);
    clock.advance(Duration.ofHours(48));
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(2);
    clock.advance(Duration.ofHours(24).plusSeconds(1));
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(3);
    assertThat(Objects.requireNonNull(interview().clock()).standing(clock.instant()))
        .isEqualTo(InterviewClock.Standing.LATE);
  }

  private Engaging tried(FormKey key) {
    return engagement.attempt(
        permit(world.interviewer, InterviewAction.RECORD),
        interview().id(),
        new NewAttempt(
            clock.instant(), Way.TELEPHONE, AnsweredBy.NOBODY, AttemptResult.NOBODY_REACHED, null),
        key);
  }

  private Engaging ended(NewEnding ending) {
    return engagement.end(
        permit(world.interviewer, InterviewAction.RECORD),
        interview().id(),
        ending,
        FormKey.fresh());
  }

  private Allocating allocate(Professional by, Professional to, @Nullable UUID shown) {
    return interviews.allocate(
        permit(by, InterviewAction.ALLOCATE), interview().id(), to.id(), shown, FormKey.fresh());
  }

  private Permit permit(Professional who, InterviewAction action) {
    return access.permit(who, world.child, action);
  }

  private List<DueWork> due(Professional who) {
    // What triage lets ask is looked at in TriageModuleTest.
    return work.of(access.reach(who, WorklistAction.MY_WORK), List.of(), Set.of()).stream()
        .filter(one -> !one.matter().startsWith("returninterviews.ask-"))
        .toList();
  }

  private Interview interview() {
    return store.ofSubject(episode).orElseThrow();
  }

  private void returned(Instant back, Instant toldAt) {
    duty.returned(told(back, toldAt, false));
  }

  private Return told(Instant back, Instant toldAt, boolean fromHistory) {
    return new Return(
        Interview.After.MISSING, episode, world.child, world.area, back, toldAt, fromHistory);
  }
}
