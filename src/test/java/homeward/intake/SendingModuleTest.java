package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.protocol.Answer;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class SendingModuleTest {

  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Drafts drafts;
  @Autowired private Reports reports;
  @Autowired private Access access;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

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
  void twentyIdenticalPostsAtOnceMakeOneReport() throws Exception {
    DraftId draft = drafts.begin(carer, FormKey.fresh());
    drafts.answer(
        carer,
        draft,
        Map.of(
            Fields.GIVEN_NAME, "Kit",
            Fields.FAMILY_NAME, "Newchild",
            Fields.DATE_OF_BIRTH, "2012-05-06",
            Fields.LAST_SEEN, seen(Duration.ofHours(2))));
    Draft seen = drafts.read(carer, draft);

    Set<Sending> answers = new HashSet<>();
    try (ExecutorService many = Executors.newFixedThreadPool(20)) {
      List<Callable<Sending>> posts =
          IntStream.range(0, 20)
              .<Callable<Sending>>mapToObj(_ -> () -> reports.send(carer, seen.id(), false))
              .toList();
      for (Future<Sending> answer : many.invokeAll(posts)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).hasSize(1).first().isInstanceOf(Sending.Sent.class);
    assertThat(count("select count(*) from intake.report where form_key = ?", seen.key()))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from children.person_record where surname = 'Newchild' and recorded_by = ?",
                carer.id().value()))
        .isEqualTo(1);
  }

  @Test
  void aDraftGoesOnOnAnotherDeviceAndInAnotherHand() {
    FormKey key = FormKey.fresh();
    DraftId draft = drafts.begin(carer, key);
    drafts.answer(carer, draft, Map.of("clothing", "red coat"));

    assertThat(drafts.begin(carer, key)).isEqualTo(draft);
    Professional colleague = world.careWorker(world.home);
    assertThat(drafts.read(colleague, draft).answers()).containsEntry("clothing", "red coat");
    assertThat(drafts.unfinished(access.reach(colleague, ReportAction.REPORT)))
        .extracting(Draft.Unfinished::draft)
        .contains(draft);
  }

  @Test
  void twoDevicesAtOnceLoseNothing() {
    DraftId draft = drafts.begin(carer, FormKey.fresh());
    Professional colleague = world.careWorker(world.home);
    drafts.answer(carer, draft, Map.of("clothing", "red coat", "worried", "it is cold"));
    clock.advance(Duration.ofSeconds(1));
    drafts.answer(colleague, draft, Map.of("clothing", "blue coat"));

    assertThat(drafts.read(carer, draft).answers())
        .containsEntry("clothing", "blue coat")
        .containsEntry("worried", "it is cold");
    assertThat(
            count(
                "select count(*) from intake.draft_answer where draft_id = ? and question = 'clothing'",
                draft.value()))
        .isEqualTo(2);
  }

  @Test
  void aDraftOfAnotherHomeIsNotThereAndTheAuditKnows() {
    DraftId draft = drafts.begin(carer, FormKey.fresh());
    Professional stranger = world.careWorker(world.otherHome);

    assertThatThrownBy(() -> drafts.read(stranger, draft)).isInstanceOf(NotFound.class);
    assertThat(
            count(
                "select count(*) from audit.entry where actor = ? and kind = 'REFUSED'",
                stranger.id().value()))
        .isEqualTo(1);
    assertThatThrownBy(() -> drafts.begin(world.inspector(), FormKey.fresh()))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aChildOfAnotherHomeCannotBeReportedByGuessingItsId() {
    Professional stranger = world.careWorker(world.otherHome);
    Draft draft =
        draft(
            stranger,
            Map.of(Fields.CHILD, child.toString(), Fields.LAST_SEEN, seen(Duration.ofHours(1))));

    assertThatThrownBy(() -> reports.send(stranger, draft.id(), false))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsSent() {
    Draft draft = draft(carer, Map.of(Fields.CHILD, child.toString()));

    assertThat(reports.send(carer, draft.id(), false)).isInstanceOf(Sending.Incomplete.class);
    assertThat(drafts.read(carer, draft.id()).state()).isInstanceOf(Draft.Open.class);
    assertThat(reports.send(carer, draft.id(), true)).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void aReportKeepsEveryAnswerWithItsSupplier() {
    ReportId report =
        sent(
            carer,
            Map.of(
                "clothing", "red coat",
                "risk.self-harm", "yes",
                "risk.self-harm.words", "said so to her friend",
                "enquiry.room-searched", "yes"));

    Report read = reports.read(access.permit(carer, child, ReportAction.READ), report);
    assertThat(read.answers())
        .containsExactly(
            new Report.Answered(
                "self-harm",
                new Answer(Answer.Choice.YES, "said so to her friend"),
                "Asha Care",
                clock.instant()));
    assertThat(read.details())
        .extracting(Report.Detail::field)
        .containsExactlyInAnyOrder("clothing", "enquiry.room-searched");
    assertThat(events.stream(ReportEvent.ReportTaken.class))
        .contains(new ReportEvent.ReportTaken(report, child, world.area.id(), clock.instant()));
  }

  @Test
  void aSecondReportOfTheSameChildIsJoinedAndBothStay() {
    ReportId first = sent(carer, Map.of());
    Professional handler = world.callHandler();
    ReportId second =
        sent(
            handler,
            Map.of(
                Fields.INFORMANT_NAME, "Pat Testparent",
                Fields.INFORMANT_RELATION, "mother",
                Fields.INFORMANT_PHONE, "01632 960002"));

    Report read = reports.read(access.permit(handler, child, ReportAction.READ), second);
    assertThat(read.summary().joinedTo()).isEqualTo(first);
    assertThat(read.informant().name()).isEqualTo("Pat Testparent");
    assertThat(reports.joined(access.permit(carer, child, ReportAction.READ), first))
        .extracting(Report::id)
        .containsExactly(second);
    assertThat(events.stream(ReportEvent.ReportJoined.class).map(ReportEvent.ReportJoined::into))
        .contains(first);
  }

  @Test
  void aCarerWhoKnowsWhereTheChildIsGoesThereAndReportsMissingWhenTheChildIsNot() {
    ReportId report =
        sent(carer, Map.of(Fields.WHEREABOUTS, "yes", Fields.PLACE, "her aunt's flat"));
    assertThat(events.stream(ReportEvent.ReportReceived.class)).isEmpty();

    clock.advance(Duration.ofMinutes(20));
    reports.notThere(access.permit(carer, child, ReportAction.ADD), report);
    reports.notThere(access.permit(carer, child, ReportAction.ADD), report);

    assertThat(events.stream(ReportEvent.ReportReceived.class)).hasSize(1);
    Report.Whereabouts where =
        reports.read(access.permit(carer, child, ReportAction.READ), report).whereabouts();
    assertThat(where)
        .isNotNull()
        .extracting(Report.Whereabouts::notThereAt)
        .isEqualTo(clock.instant());
  }

  @Test
  void answersGivenLaterGoToTheReport() {
    Draft draft =
        draft(
            carer,
            Map.of(Fields.CHILD, child.toString(), Fields.LAST_SEEN, seen(Duration.ofHours(1))));
    ReportId report = ((Sending.Sent) reports.send(carer, draft.id(), false)).report();
    clock.advance(Duration.ofMinutes(5));
    drafts.answer(
        carer, draft.id(), Map.of("risk.danger", "no", "risk.danger.words", "she is calm today"));

    assertThat(reports.read(access.permit(carer, child, ReportAction.READ), report).answers())
        .extracting(Report.Answered::question)
        .containsExactly("danger");
    assertThat(events.stream(ReportEvent.NewsAdded.class)).hasSize(1);
  }

  @Test
  void newsSentTwiceCountsOnce() {
    ReportId report = sent(carer, Map.of());
    FormKey key = FormKey.fresh();
    reports.addNews(access.permit(carer, child, ReportAction.ADD), report, key, "she rang");
    reports.addNews(access.permit(carer, child, ReportAction.ADD), report, key, "she rang");

    assertThat(reports.news(access.permit(carer, child, ReportAction.READ), report))
        .extracting(Report.News::words)
        .containsExactly("she rang");
  }

  private Draft draft(Professional by, Map<String, String> answers) {
    DraftId draft = drafts.begin(by, FormKey.fresh());
    drafts.answer(by, draft, answers);
    return drafts.read(by, draft);
  }

  private ReportId sent(Professional by, Map<String, String> more) {
    Draft draft =
        draft(
            by,
            Map.of(Fields.CHILD, child.toString(), Fields.LAST_SEEN, seen(Duration.ofHours(1))));
    drafts.answer(by, draft.id(), more);
    Sending sending = reports.send(by, draft.id(), false);
    assertThat(sending).isInstanceOf(Sending.Sent.class);
    return ((Sending.Sent) sending).report();
  }

  private String seen(Duration ago) {
    return clock.instant().minus(ago).toString();
  }

  private long count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Long.class).single();
  }
}
