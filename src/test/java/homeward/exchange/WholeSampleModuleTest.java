package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.running.Runs;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two years of one force's notifications (invented people) in a real database. */
@ModuleTest
class WholeSampleModuleTest {

  /** A day after which nothing in the file is news. */
  private static final Instant LATER = Instant.parse("2026-04-10T09:00:00Z");

  private static final ByteSource SAMPLE =
      () ->
          Objects.requireNonNull(
              WholeSampleModuleTest.class.getResourceAsStream("/import/police_notifications.csv"));

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Runs runs;
  @Autowired Imports imports;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private ImportWorld partnership;

  @BeforeEach
  void later() {
    partnership = new ImportWorld(register, professionals, imports, runs, jdbc);
    clock.set(LATER);
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  @Test
  void theWholeSampleGoesInOnceAndComesOutWithoutATrace() {
    Area area = partnership.area();
    Map<String, Long> before = partnership.everyCount();
    Batch batch = partnership.imported(area, SAMPLE);
    ImportCounts counts = Objects.requireNonNull(batch.imported()).counts();
    assertThat(counts.read()).isEqualTo(3739);
    assertThat(counts.imported()).isEqualTo(3605);
    assertThat(counts.secondReports()).isEqualTo(116);
    assertThat(counts.rejected()).isEqualTo(18);
    theRecordHoldsWhatTheFileSays(batch);
    nothingIsPromised(batch, before);
    theSameFileTwiceChangesNothing(area);
    nothingIsLeftAfterTakingItBack(batch, before);
  }

  private void theRecordHoldsWhatTheFileSays(Batch batch) {
    assertThat(partnership.of("intake.report", batch)).isEqualTo(3721);
    assertThat(partnership.of("intake.joined", batch)).isEqualTo(116);
    assertThat(partnership.of("intake.decision", batch)).isEqualTo(3605);
    assertThat(partnership.of("exchange.notification", batch)).isEqualTo(3721);
    long ended =
        partnership.of("episodes.episode", batch) + partnership.of("intake.absence", batch);
    long open =
        partnership.of("exchange.open_row", batch)
            - partnership.of("exchange.open_row_answer", batch);
    assertThat(ended + open).isEqualTo(3605);
    assertThat(open).isBetween(9L, 11L);
    assertThat(partnership.of("episodes.closure", batch))
        .isEqualTo(partnership.of("episodes.episode", batch));
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from intake.report
                    where batch_id = :batch
                      and reported_at >= timestamptz '2025-11-01 00:00 Europe/London'
                      and reported_at < timestamptz '2025-12-01 00:00 Europe/London'
                      and id in (select report_id from exchange.notification where category = 'MISSING')
                    """)
                .param("batch", batch.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(148);
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct survivor_id) from children.child where batch_id = :batch
                    """)
                .param("batch", batch.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(Objects.requireNonNull(batch.imported()).counts().details().newChildren());
    assertThat(partnership.of("agencies.agency", batch)).isPositive();
    assertThat(partnership.of("children.marker", batch)).isPositive();
  }

  private void nothingIsPromised(Batch batch, Map<String, Long> before) {
    Map<String, Long> now = partnership.everyCount();
    for (String table :
        new String[] {
          "agencies.handover",
          "intake.decision_due",
          "intake.absence_due",
          "intake.category_proposal",
          "episodes.ownership",
          "returninterviews.interview"
        }) {
      assertThat(now.get(table)).as(table).isEqualTo(before.get(table));
    }
    assertThat(
            jdbc.sql(
                    """
                    select (select count(*) from children.promises p
                            join children.child c on c.id = p.child_id where c.batch_id = :batch)
                         + (select count(*) from intake.promises p
                            join children.child c on c.id = p.child_id where c.batch_id = :batch)
                         + (select count(*) from episodes.promises p
                            join children.child c on c.id = p.child_id where c.batch_id = :batch)
                    """)
                .param("batch", batch.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void theSameFileTwiceChangesNothing(Area area) {
    Map<String, Long> once = partnership.everyCount();
    Batch again = partnership.imported(area, SAMPLE);
    ImportCounts counts = Objects.requireNonNull(again.imported()).counts();
    assertThat(counts.alreadyThere()).isEqualTo(3721);
    assertThat(counts.rejected()).isEqualTo(18);
    assertThat(partnership.everyCount()).isEqualTo(once);
    assertThat(partnership.tablesWith(again)).isEmpty();
  }

  private void nothingIsLeftAfterTakingItBack(Batch batch, Map<String, Long> before) {
    assertThat(imports.undo(batch.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
    partnership.settle();
    assertThat(partnership.tablesWith(batch)).isEmpty();
    assertThat(partnership.everyCount()).isEqualTo(before);
  }
}
