package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.children.Children;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.platform.events.Deliveries;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What follows from a first report is done with it, and when it cannot be, the report stands. */
@ModuleTest
class FollowingModuleTest {

  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Drafts drafts;
  @Autowired private Reports reports;
  @Autowired private Access access;
  @Autowired private Deliveries deliveries;
  @Autowired private IncompleteEventPublications incomplete;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private ReportingWorld world;

  @BeforeEach
  void makeAWorld() {
    clock.reset();
    world = new ReportingWorld(register, professionals, children);
  }

  @Test
  void whenTheReportIsSentTheDeskHasBeenToldAndTheClocksRun() {
    ReportId report = sent(world.careWorker(world.home));

    assertThat(rows("intake.category_proposal where report_id", report)).isEqualTo(1);
    assertThat(rows("intake.decision_due where report_id", report)).isEqualTo(1);
    assertThat(rows("agencies.handover where subject", report)).isEqualTo(1);
    assertThat(rows("exploitation.screening_due where report_id", report)).isEqualTo(1);
    assertThat(clocks(report)).isEqualTo(2);
    assertThat(publications(report)).isZero();
  }

  @Test
  void theProposalIsTheOneThatLookingAgainMakes() {
    ReportId report = sent(world.careWorker(world.home));
    Professional handler = world.callHandler();

    reports.addNews(
        access.permit(handler, childOf(report), ReportAction.ADD), report, FormKey.fresh(), "Rang");

    assertThat(deliveries.settle(Instant.EPOCH, Duration.ofSeconds(30))).isTrue();
    assertThat(rows("intake.category_proposal where report_id", report)).isEqualTo(1);
  }

  @Test
  void aReportStandsWhenNobodyCanBeToldAndTheDeskIsToldOnceThereIsOne() {
    Instant before = clock.instant();
    Team home = world.homeWhereNobodyAnswers();

    ReportId report = sent(world.careWorker(home));

    assertThat(deliveries.settle(before, Duration.ofSeconds(30))).isTrue();
    assertThat(rows("intake.answer where report_id", report)).isPositive();
    assertThat(rows("intake.category_proposal where report_id", report)).isZero();
    assertThat(failed(report)).as("a failed delivery is seen by the health check").isEqualTo(1);
    assertThat(rows("exploitation.screening_due where report_id", report)).isEqualTo(1);

    register.addDesk(Post.DUTY_INSPECTOR, home.area(), "Duty inspector", StandIn.OPERATOR);
    incomplete.resubmitIncompletePublications(
        one -> one.getEvent() instanceof ReportEvent event && event.report().equals(report));

    assertThat(deliveries.settle(before, Duration.ofSeconds(30))).isTrue();
    assertThat(rows("agencies.handover where subject", report)).isEqualTo(1);
    assertThat(rows("exploitation.screening_due where report_id", report)).isEqualTo(1);
    assertThat(failed(report)).isZero();
  }

  private ReportId sent(Professional by) {
    DraftId draft = drafts.begin(by, FormKey.fresh());
    drafts.answer(
        by,
        draft,
        Map.of(
            Fields.GIVEN_NAME,
            "Kit",
            Fields.FAMILY_NAME,
            "Newchild",
            Fields.DATE_OF_BIRTH,
            "2012-05-06",
            Fields.LAST_SEEN,
            clock.instant().minus(Duration.ofHours(2)).toString(),
            "risk.self-harm",
            "yes"));
    return reports.send(by, draft, false) instanceof Sending.Sent one ? one.report() : none();
  }

  private static ReportId none() {
    throw new AssertionError("The report was not sent");
  }

  private ChildId childOf(ReportId report) {
    return new ChildId(
        jdbc.sql("select child_id from intake.report where id = ?")
            .param(report.value())
            .query(UUID.class)
            .single());
  }

  private long rows(String from, ReportId report) {
    return jdbc.sql("select count(*) from " + from + " = ?")
        .param(report.value())
        .query(Long.class)
        .single();
  }

  private long clocks(ReportId report) {
    return jdbc.sql(
            """
            select count(*) from platform.scheduled_task t
            where t.task_instance in (
              select 'DECISION/' || d.id from intake.decision_due d where d.report_id = :report
              union all
              select h.id || '/0' from agencies.handover h where h.subject = :report)
            """)
        .param("report", report.value())
        .query(Long.class)
        .single();
  }

  private long publications(ReportId report) {
    return jdbc.sql("select count(*) from platform.event_publication where serialized_event like ?")
        .param("%" + report + "%")
        .query(Long.class)
        .single();
  }

  private long failed(ReportId report) {
    return jdbc.sql(
            """
            select count(*) from platform.event_publication
            where serialized_event like ? and status = 'FAILED'
            """)
        .param("%" + report + "%")
        .query(Long.class)
        .single();
  }
}
