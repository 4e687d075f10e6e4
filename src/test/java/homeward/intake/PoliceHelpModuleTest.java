package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Acknowledgement;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.proposing.PoliceHelp;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A carer who knows where the child is asks the police to come along. */
@ModuleTest
class PoliceHelpModuleTest {

  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Drafts drafts;
  @Autowired private Reports reports;
  @Autowired private ChildCollections collections;
  @Autowired private Handovers handovers;
  @Autowired private Access access;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private ReportingWorld world;
  private Professional carer;
  private ChildId child;

  @BeforeEach
  void makeAWorld() {
    clock.reset();
    world = new ReportingWorld(register, professionals, children);
    carer = world.careWorker(world.home);
    child = world.childOfTheHome("Robin", carer, clock.instant());
  }

  @Test
  void theControlRoomMustAcknowledgeInTheTimeForHighRiskAndItClimbsByItself() {
    ReportId report = asked();
    HandoverLog log = told(report);
    assertThat(log.current().deskName()).isEqualTo("call handler");
    assertThat(Duration.between(log.current().toldAt(), log.current().dueAt())).hasMinutes(15);
    assertThat(matters(report)).contains("intake.police-help").doesNotContain("intake.decide");
    handovers.timeIsUp(log.id(), 0);
    handovers.timeIsUp(log.id(), 1);
    handovers.timeIsUp(log.id(), 1);
    assertThat(told(report).steps())
        .extracting(HandoverLog.Step::deskName)
        .containsExactly("call handler", "duty inspector", "force incident manager");
    Professional handler = world.callHandler();
    assertThat(handovers.acknowledge(permit(handler, DecisionAction.ACKNOWLEDGE), log.id()))
        .isInstanceOf(Acknowledgement.Taken.class);
    assertThat(
            handovers.acknowledge(permit(world.inspector(), DecisionAction.ACKNOWLEDGE), log.id()))
        .isInstanceOf(Acknowledgement.AlreadyTaken.class);
    HandoverLog.End end = Objects.requireNonNull(told(report).end());
    assertThat(end.byName()).isEqualTo("Carl Handler");
    handovers.timeIsUp(log.id(), 2);
    assertThat(told(report).steps()).hasSize(3);
  }

  @Test
  void withoutAskingNobodyMustAcknowledge() {
    ReportId report = sent(Map.of(Fields.POLICE_HELP, "no"));
    await().atMost(Duration.ofSeconds(20)).until(() -> matters(report).contains("intake.collect"));
    assertThat(handovers.log(see(), PoliceHelp.MATTER, report.value())).isEmpty();
  }

  @Test
  void whenTheChildIsBackNobodyMustAcknowledgeAnyMore() {
    ReportId report = asked();
    told(report);
    collections.collected(
        permit(carer, DecisionAction.RECORD_BACK), report, "At the flat, well", UUID.randomUUID());
    assertThat(told(report).open()).isFalse();
    assertThat(matters(report)).isEmpty();
  }

  @Test
  void whenTheChildIsNotThereTheDeskThatDecidesIsToldInstead() {
    ReportId report = asked();
    told(report);
    reports.notThere(permit(carer, ReportAction.ADD), report);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> matters(report).contains("intake.not-there"));
    assertThat(told(report).open()).isFalse();
    assertThat(matters(report)).contains("intake.decide").doesNotContain("intake.police-help");
  }

  private ReportId asked() {
    return sent(
        Map.of(
            Fields.POLICE_HELP, "yes",
            Fields.SAFETY_REASON, "An adult there threatened the staff last week"));
  }

  private ReportId sent(Map<String, String> more) {
    DraftId draft = drafts.begin(carer, FormKey.fresh());
    Map<String, String> answers =
        new HashMap<>(
            Map.of(
                Fields.CHILD,
                child.toString(),
                Fields.LAST_SEEN,
                clock.instant().minus(Duration.ofHours(1)).toString(),
                Fields.WHEREABOUTS,
                "yes",
                Fields.PLACE,
                "A friend's flat"));
    answers.putAll(more);
    drafts.answer(carer, draft, answers);
    return ((Sending.Sent) reports.send(carer, draft, false)).report();
  }

  private HandoverLog told(ReportId report) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> handovers.log(see(), PoliceHelp.MATTER, report.value()).isPresent());
    return handovers.log(see(), PoliceHelp.MATTER, report.value()).orElseThrow();
  }

  private List<String> matters(ReportId report) {
    return jdbc.sql(
            """
            select distinct matter from intake.promises p
            where p.child_id = :child and p.path like '%' || cast(:report as text) || '%'
            """)
        .param("child", child.value())
        .param("report", report.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Permit see() {
    return permit(carer, DecisionAction.SEE_PROPOSAL);
  }

  private Permit permit(Professional who, homeward.access.Action action) {
    return access.permit(who, child, action);
  }
}
