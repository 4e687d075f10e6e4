package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.running.Runs;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Small files in a real database; the clock stands at 14:00 on 3 February 2026. */
@ModuleTest
class ImportsModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Imports imports;
  @Autowired Runs runs;
  @Autowired OpenRows openRows;
  @Autowired StillMissing stillMissing;
  @Autowired Questions questions;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private ImportWorld world;
  private Area area;
  private Professional inspector;
  private String run;

  @BeforeEach
  void anArea() {
    clock.reset();
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
    inspector = world.inspector(area);
    run = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void aDryRunRecordsNothing() {
    Map<String, Long> before = recorded();
    Batch batch = world.run(area, ImportWorld.file(row("1", "Kerry", CLOSED)), Run.Kind.PREVIEW);
    assertThat(Objects.requireNonNull(batch.preview()).counts().imported()).isEqualTo(1);
    assertThat(recorded()).isEqualTo(before);
  }

  /** Rows of every table but those of the interviews, which other tests' returns begin later. */
  private Map<String, Long> recorded() {
    Map<String, Long> counts = world.everyCount();
    counts.keySet().removeIf(table -> table.startsWith("returninterviews."));
    return counts;
  }

  @Test
  void aChildRecognisedByScoreIsOneChildWithAnIdOfItsOwnForEachDescription() {
    Batch batch =
        world.imported(
            area,
            ImportWorld.file(
                row("1", "Danny", CLOSED),
                row(
                    "2",
                    "Daniel",
                    "10/12/2025 20:00,10/12/2025 21:00,Missing,Low,,10/12/2025"
                        + " 23:00,10/12/2025 23:30,Police,,2.0,Missing Person,Parent")));
    assertThat(counts(batch).details().joinedByScore()).isEqualTo(1);
    assertThat(ofBatch("count(*)", "children.child", batch)).isEqualTo(2);
    assertThat(ofBatch("count(distinct survivor_id)", "children.child", batch)).isEqualTo(1);
    assertThat(ofBatch("count(distinct child_id)", "intake.report", batch)).isEqualTo(2);
    assertThat(world.of("children.match_decision", batch)).isEqualTo(1);
  }

  @Test
  void aReturnOfTheLastThreeDaysAsksForAnInterviewAndAnOlderOneDoesNot() {
    Batch old = world.imported(area, ImportWorld.file(row("1", "Kerry", CLOSED)));
    Batch recent =
        world.imported(
            area,
            ImportWorld.file(
                row(
                    "2",
                    "Kerry",
                    "01/02/2026 20:00,01/02/2026 21:00,Missing,Low,,02/02/2026"
                        + " 09:00,02/02/2026 09:30,Police,,2.0,Missing Person,Parent")));
    assertThat(within(() -> interviews(recent) == 1)).isTrue();
    assertThat(interviews(old)).isZero();
    assertThat(imports.undo(recent.id(), StandIn.OPERATOR))
        .isInstanceOfSatisfying(
            Imports.Undo.Refused.class,
            refused -> assertThat(refused.reason()).contains("interview"));
    assertThat(world.of("intake.report", recent)).isEqualTo(1);
  }

  @Test
  void anOpenRowWaitsWithoutAnEpisodeUntilAPersonTellsOfTheReturn() {
    Batch batch = world.imported(area, ImportWorld.file(row("1", "Kerry", OPEN)));
    assertThat(world.of("episodes.episode", batch)).isZero();
    OpenRow row = onlyOpenRow();
    Permit permit = access.permit(inspector, row.child(), ImportAction.CONFIRM);
    assertThat(openRows.returned(permit, row.report(), Instant.parse("2025-11-30T10:00:00Z"), "x"))
        .isEqualTo(OpenRows.Answer.IMPOSSIBLE_TIME);
    assertThat(
            openRows.returned(
                permit, row.report(), Instant.parse("2025-12-02T10:00:00Z"), "The mother said so"))
        .isEqualTo(OpenRows.Answer.RECORDED);
    assertThat(
            openRows.returned(permit, row.report(), Instant.parse("2025-12-02T11:00:00Z"), "Again"))
        .isEqualTo(OpenRows.Answer.ANSWERED_BEFORE);
    assertThat(world.of("episodes.closure", batch)).isEqualTo(1);
    assertThat(openRows.waiting(access.reach(inspector, ImportAction.WAITING))).isEmpty();
    assertThat(imports.undo(batch.id(), StandIn.OPERATOR)).isInstanceOf(Imports.Undo.Refused.class);
  }

  @Test
  void aChildConfirmedStillMissingHasAnEpisodeWithAnOwner() {
    world.imported(area, ImportWorld.file(row("1", "Kerry", OPEN)));
    OpenRow row = onlyOpenRow();
    Permit permit = access.permit(inspector, row.child(), ImportAction.CONFIRM);
    StillMissing.Outcome outcome = stillMissing.confirm(permit, row.report(), "Asked the mother");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            StillMissing.Outcome.Missing.class,
            missing ->
                assertThat(
                        jdbc.sql("select owner from episodes.summaries where episode_id = :id")
                            .param("id", missing.episode().value())
                            .query(UUID.class)
                            .single())
                    .isNotNull());
    assertThat(stillMissing.confirm(permit, row.report(), "Again"))
        .isInstanceOf(StillMissing.Outcome.AnsweredBefore.class);
  }

  @Test
  void anInspectorOfAnotherAreaKnowsNothingOfAnOpenRow() {
    world.imported(area, ImportWorld.file(row("1", "Kerry", OPEN)));
    OpenRow row = onlyOpenRow();
    Professional other = world.inspector(world.area());
    assertThat(openRows.waiting(access.reach(other, ImportAction.WAITING))).isEmpty();
    assertThatThrownBy(() -> access.permit(other, row.child(), ImportAction.CONFIRM))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aRowThatComesAgainWithOtherContentIsAskedAboutOnceAndOverwritesNothing() {
    world.imported(area, ImportWorld.file(row("1", "Kerry", OPEN)));
    var later = ImportWorld.file(row("1", "Kerry", CLOSED));
    assertThat(counts(world.imported(area, later)).changed()).isEqualTo(1);
    world.imported(area, later);
    List<Question> waiting = questions.waiting(access.reach(inspector, ImportAction.WAITING));
    assertThat(waiting).hasSize(1);
    Question question = waiting.getFirst();
    assertThat(question.columns()).isNotEmpty();
    Permit permit = access.permit(inspector, question.child(), ImportAction.SETTLE);
    assertThat(questions.settle(permit, question.id(), "The log was closed late"))
        .isEqualTo(Questions.Outcome.RECORDED);
    assertThat(questions.settle(permit, question.id(), "Again"))
        .isEqualTo(Questions.Outcome.SOMEBODY_WAS_FIRST);
    assertThat(questions.counts(access.reach(inspector, ImportAction.WAITING), null))
        .isEqualTo(new Questions.Counts(0, 1));
    assertThat(questions.askAgain(permit, question.id())).isEqualTo(Questions.Outcome.RECORDED);
    assertThat(questions.askAgain(permit, question.id()))
        .isEqualTo(Questions.Outcome.SOMEBODY_WAS_FIRST);
    assertThat(questions.counts(access.reach(inspector, ImportAction.WAITING), null))
        .isEqualTo(new Questions.Counts(1, 0));
    assertThat(
            questions.counts(access.reach(inspector, ImportAction.WAITING), Question.Kind.OVERLAP))
        .isEqualTo(new Questions.Counts(0, 0));
    assertThat(questions.settle(permit, question.id(), "The file is right"))
        .isEqualTo(Questions.Outcome.RECORDED);
    assertThat(onlyOpenRow().report()).isEqualTo(question.report());
  }

  @Test
  void aSecondReportOfAnEarlierFileIsJoinedAndTheEarlierFileIsThenBuiltOn() {
    Batch first = world.imported(area, ImportWorld.file(row("1", "Kerry", CLOSED)));
    Batch second = world.imported(area, ImportWorld.file(row("2", "Kerry", CLOSED)));
    assertThat(counts(second).secondReports()).isEqualTo(1);
    assertThat(imports.undo(first.id(), StandIn.OPERATOR))
        .isInstanceOfSatisfying(
            Imports.Undo.Refused.class,
            refused -> assertThat(refused.reason()).contains("worked on reports"));
    assertThat(imports.undo(second.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
    assertThat(imports.undo(first.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
    assertThat(world.tablesWith(first)).isEmpty();
    assertThat(imports.undo(first.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
  }

  @Test
  void theAuditNamesTheOperatorsCommandOnceForEachBatch() {
    Batch batch = world.imported(area, ImportWorld.file(row("1", "Kerry", CLOSED)));
    assertThat(
            jdbc.sql("select reason from audit.entry where subject = :batch and actor = :operator")
                .param("batch", batch.id().value())
                .param("operator", StandIn.OPERATOR.value())
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .startsWith("read-1 imported-1 ");
  }

  private static final String CLOSED =
      "01/12/2025 20:00,01/12/2025 21:00,Missing,Low,,01/12/2025 23:00,01/12/2025"
          + " 23:30,Police,ST4,2.0,Missing Person,Parent";

  private static final String OPEN = "01/12/2025 20:00,01/12/2025 21:00,Missing,Low,,,,,,,,Parent";

  /** A row of a child whom no other test knows. */
  private String row(String number, String forename, String rest) {
    char[] letters = run.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) ('a' + Character.digit(letters[i], 16));
    }
    return "T/"
        + run
        + "/"
        + number
        + ",Mar"
        + new String(letters)
        + ","
        + forename
        + ",14/05/2011,F,,Home address,,,N,,"
        + rest;
  }

  private OpenRow onlyOpenRow() {
    List<OpenRow> rows = openRows.waiting(access.reach(inspector, ImportAction.WAITING));
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static ImportCounts counts(Batch batch) {
    return Objects.requireNonNull(batch.imported()).counts();
  }

  private int ofBatch(String what, String table, Batch batch) {
    return jdbc.sql("select " + what + " from " + table + " where batch_id = :batch")
        .param("batch", batch.id().value())
        .query(Integer.class)
        .single();
  }

  private int interviews(Batch batch) {
    return jdbc.sql(
            """
            select count(*) from returninterviews.asked_for i
            join episodes.summaries e on e.episode_id = i.subject where e.batch_id = :batch
            """)
        .param("batch", batch.id().value())
        .query(Integer.class)
        .single();
  }

  /** Listeners run after commit, on threads of their own: asked until it is so, 20 s at most. */
  private static boolean within(BooleanSupplier done) {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < until) {
      if (done.getAsBoolean()) {
        return true;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return false;
  }
}
