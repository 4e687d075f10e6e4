package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.proposing.DueClock;
import homeward.intake.proposing.Overdue;
import homeward.protocol.Category;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Import(DecisionWorld.class)
class AbsencesModuleTest {

  private static final String WHY = "He said when he comes back, as often before";

  @Autowired private DecisionWorld world;
  @Autowired private CategoryProposing proposing;
  @Autowired private Overdue overdue;
  @Autowired private Decisions decisions;
  @Autowired private Absences absences;
  @Autowired private Handovers handovers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private Place place;
  private Professional inspector;
  private Professional handler;
  private Reported reported;

  @BeforeEach
  void anAbsence() {
    clock.reset();
    place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector");
    handler = world.somebody(place, Post.CALL_HANDLER, "Handler");
    reported = world.reportedCalmly(place);
    Proposal proposal = proposing.look(reported.report(), StandIn.HOMEWARD).orElseThrow();
    Instant now = clock.instant();
    decisions.decide(
        world.permit(inspector, reported.child(), DecisionAction.DECIDE),
        reported.report(),
        new Decide(
            Category.ABSENT,
            WHY,
            "",
            false,
            new Decide.ContactPlan(
                now.plus(Duration.ofHours(2)),
                now.plus(Duration.ofMinutes(30)),
                Duration.ofMinutes(30),
                "Waits at home",
                WHY),
            null,
            new Decide.Seen(null, proposal.id()),
            UUID.randomUUID()));
  }

  @Test
  void aCallBackKeepsThePromiseAndMakesTheNext() {
    clock.advance(Duration.ofMinutes(29));
    Absence before = absence();
    assertThat(call(due(before, Absence.Kind.CALL_BACK), true))
        .isInstanceOf(AbsenceOutcome.Recorded.class);
    Absence after = absence();
    assertThat(due(after, Absence.Kind.CALL_BACK).at())
        .isEqualTo(TestClock.BEGINNING.plus(Duration.ofMinutes(60)));
    assertThat(call(due(before, Absence.Kind.CALL_BACK), true))
        .isInstanceOf(AbsenceOutcome.AlreadyRecorded.class);
  }

  @Test
  void aMissedCallBackIsHandedToTheControlRoomOnce() {
    Absence.Due due = due(absence(), Absence.Kind.CALL_BACK);
    clock.set(due.at().plusSeconds(1));
    overdue.timeIsUp(DueClock.Promise.ABSENCE, due.id());
    overdue.timeIsUp(DueClock.Promise.ABSENCE, due.id());
    assertThat(log("intake.call-back-missed", due).steps())
        .extracting(HandoverLog.Step::desk)
        .containsExactly(place.controlRoom().id());
    call(due, true);
    assertThat(log("intake.call-back-missed", due).open()).isFalse();
  }

  @Test
  void anInformantWhoIsNotReachedBringsInTheInspector() {
    Absence.Due due = due(absence(), Absence.Kind.CALL_BACK);
    call(due, false);
    assertThat(log("intake.call-back-failed", due).current().desk())
        .isEqualTo(place.inspector().id());
    assertThat(absence().open()).isTrue();
  }

  @Test
  void anOverdueReviewGoesToTheForceIncidentManager() {
    Absence.Due due = due(absence(), Absence.Kind.REVIEW);
    overdue.timeIsUp(DueClock.Promise.ABSENCE, due.id());
    assertThat(log("intake.review-overdue", due).current().desk()).isEqualTo(place.manager().id());
  }

  @Test
  void onlyTheInspectorReviewsAndAReviewMakesTheNext() {
    Absence.Due due = due(absence(), Absence.Kind.REVIEW);
    assertThat(review(handler, due)).isInstanceOf(AbsenceOutcome.MayNot.class);
    assertThat(review(inspector, due)).isInstanceOf(AbsenceOutcome.Recorded.class);
    assertThat(due(absence(), Absence.Kind.REVIEW).at())
        .isEqualTo(clock.instant().plus(Duration.ofHours(3)));
  }

  @Test
  void aReturnClosesWithTheCodeOfAbsencesAndEndsEveryPromise() {
    clock.advance(Duration.ofHours(1));
    AbsenceStep.Back back =
        new AbsenceStep.Back("Home", "By bus", clock.instant(), UUID.randomUUID());
    assertThat(back(back)).isInstanceOf(AbsenceOutcome.Recorded.class);
    assertThat(back(back)).isInstanceOf(AbsenceOutcome.Recorded.class);
    assertThat(Objects.requireNonNull(absence().end()).closingCode())
        .isEqualTo("Missing - Unauthorised absence");
    assertThat(promises()).isZero();
    assertThat(back(new AbsenceStep.Back("Home", "", clock.instant(), UUID.randomUUID())))
        .isInstanceOf(AbsenceOutcome.Ended.class);
  }

  @Test
  void aReturnBeforeTheChildWasLastSeenOrLaterThanNowIsRefused() {
    Instant seen = absence().startedAt();
    assertThat(back(new AbsenceStep.Back("Home", "", seen.minusSeconds(1), UUID.randomUUID())))
        .isInstanceOf(AbsenceOutcome.Incomplete.class);
    assertThat(
            back(
                new AbsenceStep.Back(
                    "Home", "", clock.instant().plusSeconds(1), UUID.randomUUID())))
        .isInstanceOf(AbsenceOutcome.Incomplete.class);
  }

  @Test
  void whatIsDueIsPublishedAsPromises() {
    assertThat(promises()).isEqualTo(2);
  }

  private AbsenceOutcome call(Absence.Due due, boolean reached) {
    return absences.callBack(
        world.permit(handler, reported.child(), DecisionAction.CALL_BACK),
        absence().id(),
        new AbsenceStep.CallBack(
            due.id(), reached, "Carer says no news", clock.instant(), null, UUID.randomUUID()));
  }

  private AbsenceOutcome review(Professional who, Absence.Due due) {
    return absences.review(
        world.permit(who, reported.child(), DecisionAction.REVIEW_ABSENCE),
        absence().id(),
        new AbsenceStep.Review(
            due.id(), WHY, clock.instant().plus(Duration.ofHours(3)), UUID.randomUUID()));
  }

  private AbsenceOutcome back(AbsenceStep.Back back) {
    return absences.back(
        world.permit(handler, reported.child(), DecisionAction.RECORD_BACK), absence().id(), back);
  }

  private Absence absence() {
    return absences
        .of(
            world.permit(inspector, reported.child(), DecisionAction.SEE_ABSENCE),
            reported.report())
        .orElseThrow();
  }

  private static Absence.Due due(Absence absence, Absence.Kind kind) {
    return Objects.requireNonNull(absence.next(kind));
  }

  private HandoverLog log(String matter, Absence.Due due) {
    return handovers
        .log(
            world.permit(inspector, reported.child(), DecisionAction.SEE_ABSENCE), matter, due.id())
        .orElseThrow();
  }

  private int promises() {
    return jdbc.sql("select count(*)::int from intake.promises where child_id = :child")
        .param("child", reported.child().value())
        .query((row, number) -> row.getInt(1))
        .single();
  }
}
