package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.returninterviews.carer.CarerView;
import homeward.returninterviews.carer.CarerView.Carer;
import homeward.returninterviews.carer.CarerViews;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A carer's view stands beside the interview and is never taken for the child's. */
@ModuleTest
class CarerViewModuleTest {

  private static final String WORDS = "She is afraid of the bus in the evening.";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired ReturnInterviews interviews;
  @Autowired Engagement engagement;
  @Autowired InterviewReading reading;
  @Autowired CarerViews carers;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private InterviewWorld world;
  private UUID episode;

  @BeforeEach
  void aChildWhoIsBackDeclined() {
    clock.reset();
    world = new InterviewWorld(register, professionals, children, routes, clock);
    episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            episode,
            world.child,
            world.area,
            clock.instant(),
            clock.instant(),
            false));
    allocate(interview(), world.interviewer);
    clock.advance(Duration.ofHours(1));
    engagement.end(
        records(world.interviewer),
        interview().id(),
        new NewEnding(NewEnding.Kind.DECLINED, clock.instant(), null, "Not today"),
        FormKey.fresh());
  }

  @Test
  void itIsKeptOnceAsTheCarersAndTheOfferStandsAsItStood() {
    FormKey key = FormKey.fresh();
    for (int time = 0; time < 2; time++) {
      assertThat(record(world.interviewer, clock.instant(), key))
          .isInstanceOf(Engaging.Recorded.class);
    }
    assertThat(carers.of(reads(), interview().id()))
        .singleElement()
        .satisfies(view -> {
          assertThat(view.carer()).isEqualTo(Carer.FOSTER_CARER);
          assertThat(view.words()).isEqualTo(WORDS);
          assertThat(view.childKnows()).isFalse();
          assertThat(view.by()).isEqualTo(world.interviewer.id());
        });
    assertThat(interview().state().stage()).isEqualTo(Stage.DECLINED);
    assertThat(reading.story(reads(), interview()))
        .noneMatch(fact -> WORDS.equals(fact.words()))
        .noneMatch(fact -> fact.kind() == InterviewFact.Kind.HELD);
  }

  @Test
  void whoDoesNotHaveTheInterviewIsRefusedAndTheRefusalIsRecorded() {
    Permit stillOpen = records(world.interviewer);
    Interview other = again();
    allocate(other, world.otherInterviewer);
    assertThat(carers.record(stillOpen, other.id(), view(clock.instant()), FormKey.fresh()))
        .isInstanceOf(Engaging.NotTheInterviewer.class);
    assertThat(carers.of(reads(), other.id())).isEmpty();
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where kind = 'REFUSED' and actor = :who and reason = 'allocated-to-another-interviewer'")
                .param("who", world.interviewer.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThatThrownBy(() -> records(world.careWorker)).isInstanceOf(NotYours.class);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where kind = 'REFUSED' and actor = :who and action = 'returninterviews.record'")
                .param("who", world.careWorker.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatWasSaidBeforeTheChildWasBackBelongsToTheSearch() {
    Instant back = Objects.requireNonNull(interview().clock()).returnedAt();
    assertThat(record(world.interviewer, back.minusSeconds(1), FormKey.fresh()))
        .isEqualTo(new Engaging.BeforeTheReturn(back));
    assertThat(record(world.interviewer, back, FormKey.fresh()))
        .isInstanceOf(Engaging.Recorded.class);
  }

  /** The child was missing once more and is back. */
  private Interview again() {
    UUID later = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            later,
            world.child,
            world.area,
            clock.instant(),
            clock.instant(),
            false));
    return store.ofSubject(later).orElseThrow();
  }

  private void allocate(Interview which, Professional to) {
    interviews.allocate(
        access.permit(world.manager, world.child, InterviewAction.ALLOCATE),
        which.id(),
        to.id(),
        null,
        FormKey.fresh());
  }

  private Engaging record(Professional by, Instant at, FormKey key) {
    return carers.record(records(by), interview().id(), view(at), key);
  }

  private CarerView view(Instant at) {
    return new CarerView(Carer.FOSTER_CARER, false, WORDS, at, world.interviewer.id());
  }

  private Permit records(Professional who) {
    return access.permit(who, world.child, InterviewAction.RECORD);
  }

  private Permit reads() {
    return access.permit(world.manager, world.child, InterviewAction.READ);
  }

  private Interview interview() {
    return store.ofSubject(episode).orElseThrow();
  }
}
