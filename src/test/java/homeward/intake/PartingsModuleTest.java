package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Handovers;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.parting.PartingOutcome;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.store.KnownStore;
import homeward.platform.Moments;
import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two reports that were joined by themselves are of two disappearances. */
@ModuleTest
class PartingsModuleTest {

  private static final String WHY = "She was back from six until nine";

  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Drafts drafts;
  @Autowired private Reports reports;
  @Autowired private Partings partings;
  @Autowired private Decisions decisions;
  @Autowired private CategoryProposing proposing;
  @Autowired private KnownStore known;
  @Autowired private Handovers handovers;
  @Autowired private Access access;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private ReportingWorld world;
  private Professional carer;
  private Professional handler;
  private ChildId child;
  private ReportId first;
  private ReportId second;

  @BeforeEach
  void twoReportsThatWereJoined() {
    clock.reset();
    world = new ReportingWorld(register, professionals, children);
    carer = world.careWorker(world.home);
    handler = world.callHandler();
    child = world.childOfTheHome("Robin", carer, clock.instant());
    first = sent(Map.of());
    clock.advance(Duration.ofHours(3));
    second = sent(Map.of("risk.self-harm", "yes", "risk.self-harm.words", "said so tonight"));
    assertThat(joinedTo(second)).isEqualTo(first);
  }

  @Test
  void thePartedReportIsAcknowledgedAndDecidedByItselfAndBothShowIt() {
    clock.advance(Duration.ofMinutes(10));
    Instant parted = clock.instant();
    assertThat(part(handler, UUID.randomUUID())).isInstanceOf(PartingOutcome.Parted.class);
    await().atMost(Duration.ofSeconds(20)).until(() -> told(second));
    assertThat(joinedTo(second)).isNull();
    assertThat(reports.joined(permit(carer, ReportAction.READ), first)).isEmpty();
    assertThat(
            jdbc.sql(
                    "select recorded_at >= :since as after from intake.decision_due where report_id = :report")
                .param("since", Moments.at(parted))
                .param("report", second.value())
                .query((row, number) -> row.getBoolean("after"))
                .list())
        .containsExactly(true);
    for (ReportId side : List.of(first, second)) {
      assertThat(partings.of(permit(carer, ReportAction.READ), side))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.reason()).isEqualTo(WHY);
            assertThat(one.own().report()).isEqualTo(second);
            assertThat(one.byName()).isEqualTo("Carl Handler");
          });
    }
    assertThat(reports.read(permit(carer, ReportAction.READ), second).answers())
        .extracting(Report.Answered::answer)
        .containsExactly(new Answer(Answer.Choice.YES, "said so tonight"));
  }

  @Test
  void theFirstReportIsLookedAtAgainWithoutTheSecondsAnswers() {
    UUID before = proposing.look(first, StandIn.HOMEWARD).orElseThrow().id();
    clock.advance(Duration.ofMinutes(1));
    part(handler, UUID.randomUUID());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !proposals(first).getFirst().id().equals(before));
    assertThat(known.answers(first)).isEmpty();
    assertThat(known.answers(second)).hasSize(1);
  }

  @Test
  void thePartedReportIsCountedAndToldAsOneOfItsOwn() {
    assertThat(counted(second)).isEqualTo("second");
    part(handler, UUID.randomUUID());
    absent(second);
    assertThat(counted(second)).isEqualTo("ABSENT");
    assertThat(counted(first)).isEqualTo("undecided");
    assertThat(
            jdbc.sql("select count(*) from intake.absence_starts where report_id = :report")
                .param("report", second.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(
            jdbc.sql(
                    "select second_code from intake.chronology where kind = 'intake.reported' and subject = :report")
                .param("report", second.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single())
        .isEqualTo("null");
  }

  /** What the figures take a report for. */
  private String counted(ReportId report) {
    return jdbc.sql(
            """
            select case when f.second then 'second' else coalesce(f.category, 'undecided') end
            from intake.report_figures f where f.report_id = :report
            """)
        .param("report", report.value())
        .query(String.class)
        .single();
  }

  private void absent(ReportId report) {
    Instant now = clock.instant();
    UUID seen = proposing.look(report, StandIn.HOMEWARD).orElseThrow().id();
    assertThat(
            decisions.decide(
                permit(world.inspector(), DecisionAction.DECIDE),
                report,
                new Decide(
                    Category.ABSENT,
                    "At her friend's, and the friend's mother says so",
                    "Looked at what the home knows",
                    false,
                    new Decide.ContactPlan(
                        now.plus(Duration.ofHours(8)),
                        now.plus(Duration.ofHours(6)),
                        Duration.ofHours(6),
                        "The home rings her",
                        "She is settled, and no risk is known now"),
                    null,
                    new Decide.Seen(null, seen),
                    UUID.randomUUID())))
        .isInstanceOf(DecisionOutcome.Decided.class);
  }

  @Test
  void theSameFormTwiceCountsOnceAndOfTwoAtOnceTheSecondIsToldOfTheFirst() throws Exception {
    UUID key = UUID.randomUUID();
    part(handler, key);
    assertThat(part(handler, key)).isInstanceOf(PartingOutcome.Parted.class);
    assertThat(part(world.inspector(), UUID.randomUUID()))
        .isInstanceOf(PartingOutcome.AlreadyParted.class);
    twoReportsThatWereJoined();
    Professional inspector = world.inspector();
    List<Callable<PartingOutcome>> both =
        List.of(() -> part(handler, UUID.randomUUID()), () -> part(inspector, UUID.randomUUID()));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<PartingOutcome> outcomes =
          threads.invokeAll(both).stream().map(Future::resultNow).toList();
      assertThat(outcomes).hasAtLeastOneElementOfType(PartingOutcome.Parted.class);
      assertThat(outcomes).hasAtLeastOneElementOfType(PartingOutcome.AlreadyParted.class);
    }
    assertThat(partings.of(permit(carer, ReportAction.READ), second)).hasSize(1);
  }

  @Test
  void whatWasDecidedTogetherAndGoesOnIsNotPartedAndTheAuditKnows() {
    await().atMost(Duration.ofSeconds(20)).until(() -> !proposals(first).isEmpty());
    Professional inspector = world.inspector();
    UUID seen =
        decisions.proposals(permit(inspector, DecisionAction.SEE_PROPOSAL), first).getFirst().id();
    assertThat(
            decisions.decide(
                permit(inspector, DecisionAction.DECIDE),
                first,
                new Decide(
                    Category.MISSING,
                    "Not where expected, and nobody has heard from her",
                    "",
                    false,
                    null,
                    null,
                    new Decide.Seen(null, seen),
                    UUID.randomUUID())))
        .isInstanceOf(DecisionOutcome.Decided.class);
    assertThat(partings.refusal(permit(handler, ReportAction.PART), second)).isPresent();
    assertThat(part(handler, UUID.randomUUID()))
        .isInstanceOfSatisfying(
            PartingOutcome.Refused.class,
            refused -> assertThat(refused.reason()).contains("record the return"));
    assertThat(joinedTo(second)).isEqualTo(first);
    assertThat(
            jdbc.sql("select reason from audit.entry where actor = :who and kind = 'REFUSED'")
                .param("who", handler.id().value())
                .query((row, number) -> row.getString("reason"))
                .list())
        .containsExactly("decided-together");
  }

  @Test
  void aCareWorkerDoesNotPartAndAReportOnItsOwnIsNotParted() {
    assertThatThrownBy(() -> permit(carer, ReportAction.PART)).isInstanceOf(NotYours.class);
    assertThat(partings.part(permit(handler, ReportAction.PART), first, WHY, UUID.randomUUID()))
        .isInstanceOf(PartingOutcome.NotJoined.class);
  }

  private PartingOutcome part(Professional who, UUID key) {
    return partings.part(permit(who, ReportAction.PART), second, WHY, key);
  }

  private List<Proposal> proposals(ReportId report) {
    return decisions.proposals(permit(carer, DecisionAction.SEE_PROPOSAL), report);
  }

  private boolean told(ReportId report) {
    return handovers
        .log(permit(carer, DecisionAction.SEE_PROPOSAL), "intake.report", report.value())
        .isPresent();
  }

  private @Nullable ReportId joinedTo(ReportId report) {
    return reports.read(permit(carer, ReportAction.READ), report).summary().joinedTo();
  }

  private ReportId sent(Map<String, String> more) {
    DraftId draft = drafts.begin(carer, FormKey.fresh());
    Map<String, String> answers =
        new HashMap<>(
            Map.of(
                Fields.CHILD, child.toString(),
                Fields.LAST_SEEN, clock.instant().minus(Duration.ofHours(1)).toString()));
    answers.putAll(more);
    drafts.answer(carer, draft, answers);
    return ((Sending.Sent) reports.send(carer, draft, false)).report();
  }

  private Permit permit(Professional who, Action action) {
    return access.permit(who, child, action);
  }
}
