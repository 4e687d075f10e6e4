package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.ChildStatus;
import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.proposing.CategoryProposing;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What a child's page says first. */
@ModuleTest
@Import(DecisionWorld.class)
class ChildStatusModuleTest {

  private static final String WHY = "She told nobody and nobody can reach her by phone";

  @Autowired private DecisionWorld world;
  @Autowired private CategoryProposing proposing;
  @Autowired private Decisions decisions;
  @Autowired private Absences absences;
  @Autowired private List<ChildStatus> statuses;
  @Autowired private Involvements involvements;
  @Autowired private TransactionTemplate transactions;
  @Autowired private TestClock clock;

  private Place place;
  private Professional inspector;
  private Reported reported;
  private Proposal proposal;

  @BeforeEach
  void aReport() {
    clock.reset();
    place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector");
    reported = world.reportedWithoutAnswers(place);
    proposal = proposing.look(reported.report(), StandIn.HOMEWARD).orElseThrow();
  }

  @Test
  void aReportThatNobodyHasDecidedIsSaid() {
    clock.advance(Duration.ofMinutes(12));
    assertThat(standing(inspector))
        .containsExactly(
            new ChildStatus.Standing(
                "Reported 12 minutes ago, not decided yet", "/reports/" + reported.report()));
  }

  @Test
  void aMissingChildIsMissingSinceLastSeen() {
    decide(Category.MISSING, null);
    clock.advance(Duration.ofHours(2));
    assertThat(standing(inspector))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.words()).isEqualTo("Missing for 2 hours 30 minutes, risk not decided");
          assertThat(one.path()).startsWith("/episodes/");
        });
  }

  @Test
  void anAbsentChildIsAbsentUntilTheReturn() {
    Instant now = clock.instant();
    decide(
        Category.ABSENT,
        new Decide.ContactPlan(
            now.plus(Duration.ofHours(2)),
            now.plus(Duration.ofMinutes(30)),
            Duration.ofMinutes(30),
            "Waits at home",
            WHY));
    clock.advance(Duration.ofHours(1));
    Permit see = world.permit(inspector, reported.child(), DecisionAction.SEE_ABSENCE);
    Absence absence = absences.of(see, reported.report()).orElseThrow();
    assertThat(standing(inspector))
        .containsExactly(
            new ChildStatus.Standing("Absent for 1 hour 30 minutes", "/absences/" + absence.id()));
    absences.back(
        world.permit(inspector, reported.child(), DecisionAction.RECORD_BACK),
        absence.id(),
        new AbsenceStep.Back("Home", "By bus", clock.instant(), UUID.randomUUID()));
    assertThat(standing(inspector)).isEmpty();
  }

  @Test
  void whoMayNotReadReportsIsNotToldOfOneThatWaits() {
    Professional interviewer = world.somebody(place, Post.INTERVIEWER, "Interviewer");
    transactions.executeWithoutResult(status ->
        involvements.open(
            reported.child(),
            Party.of(interviewer.id()),
            Because.INTERVIEWS_THE_CHILD,
            reported.report().value(),
            clock.instant(),
            StandIn.OPERATOR));
    assertThat(standing(interviewer)).isEmpty();
    decide(Category.MISSING, null);
    assertThat(standing(interviewer)).hasSize(1);
  }

  private List<ChildStatus.Standing> standing(Professional reader) {
    Permit permit = world.permit(reader, reported.child(), ChildAction.OPEN);
    return statuses.stream().flatMap(status -> status.standing(permit).stream()).toList();
  }

  private void decide(Category category, Decide.@Nullable ContactPlan plan) {
    assertThat(
            decisions.decide(
                world.permit(inspector, reported.child(), DecisionAction.DECIDE),
                reported.report(),
                new Decide(
                    category,
                    WHY,
                    category == proposal.category()
                        ? ""
                        : "He said where he is and when he comes back",
                    false,
                    plan,
                    null,
                    new Decide.Seen(null, proposal.id()),
                    UUID.randomUUID())))
        .isInstanceOf(DecisionOutcome.Decided.class);
  }
}
