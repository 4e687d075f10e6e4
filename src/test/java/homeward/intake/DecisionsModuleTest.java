package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.proposing.DueClock;
import homeward.intake.proposing.Overdue;
import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Import(DecisionWorld.class)
class DecisionsModuleTest {

  private static final String WHY = "She told nobody and nobody can reach her by phone";

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

  @BeforeEach
  void aPartnership() {
    clock.reset();
    place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector One");
  }

  @Test
  void calmAnswersProposeAbsentAndUnansweredQuestionsProposeMissing() {
    assertThat(look(world.reportedCalmly(place)).category()).isEqualTo(Category.ABSENT);
    assertThat(look(world.reportedWithoutAnswers(place)).category()).isEqualTo(Category.MISSING);
  }

  @Test
  void theEventDeliveredTwiceMakesOneProposalAndTellsOnce() {
    Reported reported = world.reportedCalmly(place);
    Proposal first = look(reported);
    assertThat(look(reported).id()).isEqualTo(first.id());
    assertThat(count("intake.category_proposal", reported)).isEqualTo(1);
    assertThat(count("intake.decision_due", reported)).isEqualTo(1);
    assertThat(log(reported).steps()).hasSize(1);
  }

  @Test
  void aLaterAnswerMakesANewProposalAndTheOldOneStays() {
    Reported reported = world.reportedCalmly(place);
    look(reported);
    clock.advance(Duration.ofMinutes(2));
    world.answer(reported.report(), "exploitation", Answer.Choice.YES, inspector);
    assertThat(look(reported).category()).isEqualTo(Category.MISSING);
    assertThat(decisions.proposals(see(reported), reported.report()))
        .extracting(Proposal::category)
        .containsExactly(Category.MISSING, Category.ABSENT);
  }

  @Test
  void aDangerousReportClimbsAfterFifteenMinutesUnlessAcknowledged() {
    Reported reported = world.reportedWithoutAnswers(place);
    world.answer(reported.report(), "self-harm", Answer.Choice.YES, inspector);
    look(reported);
    HandoverLog log = log(reported);
    assertThat(log.current().desk()).isEqualTo(place.inspector().id());
    assertThat(Duration.between(log.current().toldAt(), log.current().dueAt())).hasMinutes(15);
    handovers.timeIsUp(log.id(), 0);
    assertThat(log(reported).climbed()).isTrue();
    assertThat(log(reported).current().desk()).isEqualTo(place.manager().id());
  }

  @Test
  void twoInspectorsAtOnceOneWinsAndTheOtherSeesTheDecision() throws Exception {
    Reported reported = world.reportedWithoutAnswers(place);
    Proposal proposal = look(reported);
    Professional other = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector Two");
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Callable<DecisionOutcome> first = () -> decide(inspector, reported, missing(proposal, null));
      Callable<DecisionOutcome> second = () -> decide(other, reported, missing(proposal, null));
      List<DecisionOutcome> outcomes =
          both.invokeAll(List.of(first, second)).stream().map(Future::resultNow).toList();
      assertThat(outcomes).hasAtLeastOneElementOfType(DecisionOutcome.Decided.class);
      assertThat(outcomes).hasAtLeastOneElementOfType(DecisionOutcome.Overtaken.class);
    }
    assertThat(count("intake.decision", reported)).isEqualTo(1);
  }

  @Test
  void theSameFormTwiceIsOneDecision() {
    Reported reported = world.reportedWithoutAnswers(place);
    Decide decide = missing(look(reported), null);
    decide(inspector, reported, decide);
    assertThat(decide(inspector, reported, decide)).isInstanceOf(DecisionOutcome.Decided.class);
    assertThat(count("intake.decision", reported)).isEqualTo(1);
  }

  @Test
  void aCallHandlerIsToldWhoDecidesAndTheAttemptIsInTheAudit() {
    Reported reported = world.reportedWithoutAnswers(place);
    Professional handler = world.somebody(place, Post.CALL_HANDLER, "Handler");
    DecisionOutcome outcome = decide(handler, reported, missing(look(reported), null));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            DecisionOutcome.MayNot.class,
            mayNot -> assertThat(mayNot.posts()).containsExactly("duty-inspector"));
    assertThat(refusals(handler)).isEqualTo(1);
    assertThat(count("intake.decision", reported)).isZero();
  }

  @Test
  void anInspectorOfAnotherAreaFindsNothing() {
    Reported reported = world.reportedWithoutAnswers(place);
    Professional stranger = world.somebody(world.place(), Post.DUTY_INSPECTOR, "Stranger");
    assertThatThrownBy(() -> world.permit(stranger, reported.child(), DecisionAction.DECIDE))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aBareWordIsNoRationaleAndOtherwiseNeedsAReason() {
    Reported reported = world.reportedWithoutAnswers(place);
    Proposal proposal = look(reported);
    Decide bare =
        new Decide(Category.MISSING, "Yes", "", false, null, null, seen(proposal, null), key());
    assertThat(decide(inspector, reported, bare)).isInstanceOf(DecisionOutcome.Incomplete.class);
    Decide otherwise =
        new Decide(Category.ABSENT, WHY, "", false, plan(), null, seen(proposal, null), key());
    assertThat(decide(inspector, reported, otherwise))
        .isInstanceOfSatisfying(
            DecisionOutcome.Incomplete.class,
            lacks -> assertThat(lacks.lacks()).extracting("field").containsExactly("otherwise"));
    Decide withReason =
        new Decide(Category.ABSENT, WHY, WHY, false, plan(), null, seen(proposal, null), key());
    assertThat(decide(inspector, reported, withReason))
        .isInstanceOfSatisfying(
            DecisionOutcome.Decided.class,
            decided -> assertThat(decided.decision().forReview()).isTrue());
  }

  @Test
  void factsThatCameMeanwhileStopADecisionOnTheOldProposal() {
    Reported reported = world.reportedCalmly(place);
    Proposal old = look(reported);
    clock.advance(Duration.ofMinutes(1));
    world.answer(reported.report(), "self-harm", Answer.Choice.YES, inspector);
    Decide absent =
        new Decide(Category.ABSENT, WHY, "", false, plan(), null, seen(old, null), key());
    assertThat(decide(inspector, reported, absent))
        .isInstanceOf(DecisionOutcome.ProposalChanged.class);
  }

  @Test
  void anUpgradedAbsenceOpensOneEpisodeFromItsStartAndMissingIsNotTakenBack() {
    Reported reported = world.reportedCalmly(place);
    Proposal proposal = look(reported);
    Decide absent =
        new Decide(Category.ABSENT, WHY, "", false, plan(), null, seen(proposal, null), key());
    DecisionOutcome.Decided decided = (DecisionOutcome.Decided) decide(inspector, reported, absent);
    clock.advance(Duration.ofHours(2));
    UUID standing = decided.decision().id();
    DecisionOutcome.Decided upgraded =
        (DecisionOutcome.Decided) decide(inspector, reported, missing(proposal, standing));
    assertThat(upgraded.episode()).isNotNull();
    assertThat(
            jdbc.sql("select started_at from episodes.summaries where report_id = :report")
                .param("report", reported.report().value())
                .query(
                    (row, number) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single())
        .isEqualTo(TestClock.BEGINNING.minusSeconds(1800));
    Absence absence = absences.of(see(reported), reported.report()).orElseThrow();
    assertThat(absence.open()).isFalse();
    Decide back =
        new Decide(
            Category.ABSENT,
            WHY,
            WHY,
            false,
            plan(),
            null,
            seen(proposal, upgraded.decision().id()),
            key());
    assertThat(decide(inspector, reported, back)).isInstanceOf(DecisionOutcome.NotAllowed.class);
  }

  @Test
  void nobodyDecidedInTimeSoTheDeskAboveIsTold() {
    Reported reported = world.reportedCalmly(place);
    look(reported);
    UUID promise =
        jdbc.sql("select id from intake.decision_due where report_id = :report")
            .param("report", reported.report().value())
            .query((row, number) -> row.getObject(1, UUID.class))
            .single();
    overdue.timeIsUp(DueClock.Promise.DECISION, promise);
    overdue.timeIsUp(DueClock.Promise.DECISION, promise);
    assertThat(handovers.log(see(reported), "intake.decide-overdue", promise).orElseThrow().steps())
        .extracting(HandoverLog.Step::desk)
        .containsExactly(place.manager().id());
  }

  private Proposal look(Reported reported) {
    return proposing.look(reported.report(), StandIn.HOMEWARD).orElseThrow();
  }

  private DecisionOutcome decide(Professional who, Reported reported, Decide decide) {
    return decisions.decide(
        world.permit(who, reported.child(), DecisionAction.DECIDE), reported.report(), decide);
  }

  private homeward.access.Permit see(Reported reported) {
    return world.permit(inspector, reported.child(), DecisionAction.SEE_PROPOSAL);
  }

  private HandoverLog log(Reported reported) {
    return handovers.log(see(reported), "intake.report", reported.report().value()).orElseThrow();
  }

  private static Decide missing(Proposal proposal, @Nullable UUID standing) {
    return new Decide(
        Category.MISSING, WHY, "", false, null, null, seen(proposal, standing), key());
  }

  private static Decide.Seen seen(Proposal proposal, @Nullable UUID standing) {
    return new Decide.Seen(standing, proposal.id());
  }

  private Decide.ContactPlan plan() {
    Instant now = clock.instant();
    return new Decide.ContactPlan(
        now.plus(Duration.ofHours(2)),
        now.plus(Duration.ofMinutes(30)),
        Duration.ofMinutes(30),
        "Rings the friend she named",
        "Nothing speaks of danger to her tonight");
  }

  private static UUID key() {
    return UUID.randomUUID();
  }

  private int count(String table, Reported reported) {
    return jdbc.sql("select count(*)::int from " + table + " where report_id = :report")
        .param("report", reported.report().value())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  private int refusals(Professional who) {
    return jdbc.sql(
            "select count(*)::int from audit.entry where actor = :who and reason = 'post-does-not-decide'")
        .param("who", who.id().value())
        .query((row, number) -> row.getInt(1))
        .single();
  }
}
