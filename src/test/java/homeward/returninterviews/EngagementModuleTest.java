package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Way;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Allocating an interview, trying to reach the child, and what ends it. */
@ModuleTest
class EngagementModuleTest extends InterviewOwed {

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
}
