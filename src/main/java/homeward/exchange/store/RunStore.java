package homeward.exchange.store;

import homeward.exchange.RejectedRow;
import homeward.exchange.Run;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs while they go on: begun, how far, failed, and the rows that do not go in. */
@Component
public class RunStore {

  private static final String BEGIN =
      """
      insert into exchange.run
        (id, batch_id, kind, rows_done, rows_read, imported, second_reports, rejected, already_there, changed,
         new_children, joined_by_score, matches_waiting, unclear_overlaps, still_open, adults, recorded_at, recorded_by)
      values (:id, :batch, :kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, :now, :by)
      on conflict (batch_id, kind) do nothing
      """;

  private static final String AGAIN =
      """
      update exchange.run
      set ended_at = null, failure = null, rows_done = 0, rows_read = 0, imported = 0, second_reports = 0, rejected = 0,
          already_there = 0, changed = 0, new_children = 0, joined_by_score = 0, matches_waiting = 0,
          unclear_overlaps = 0, still_open = 0, adults = 0
      where batch_id = :batch and kind = 'PREVIEW' and ended_at is not null
        and not exists (select 1 from exchange.run i where i.batch_id = :batch and i.kind = 'IMPORT')
      """;

  private static final String FORGET_REJECTED =
      """
      delete from exchange.rejected_row
      where run_id in (select r.id from exchange.run r where r.batch_id = :batch and r.kind = 'PREVIEW')
      """;

  private static final String PROGRESS =
      "update exchange.run set rows_done = :rows where batch_id = :batch and kind = :kind and ended_at is null";

  private static final String FAIL =
      """
      update exchange.run set ended_at = :now, failure = :failure
      where batch_id = :batch and kind = :kind and ended_at is null
      """;

  private static final String REJECT =
      """
      insert into exchange.rejected_row (id, run_id, row_number, reference, reasons, recorded_at, recorded_by)
      values (:id, :run, :number, :reference, cast(:reasons as text[]), :now, :by)
      """;

  private final JdbcClient jdbc;
  private final ManyRows many;

  RunStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** Begins a run; false when it was begun before. */
  public boolean begin(BatchId batch, Run.Kind kind, Instant now, ProfessionalId by) {
    return jdbc.sql(BEGIN)
            .param("id", Ids.next(now))
            .param("batch", batch.value())
            .param("kind", kind.name())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /**
   * Looks at a file anew: its counts and rejected rows begin again.
   *
   * @return false when it is looked at this moment, or was begun to be imported
   */
  public boolean again(BatchId batch) {
    boolean again = jdbc.sql(AGAIN).param("batch", batch.value()).update() == 1;
    if (again) {
      jdbc.sql(FORGET_REJECTED).param("batch", batch.value()).update();
    }
    return again;
  }

  /** How far a run is. */
  public void progress(BatchId batch, Run.Kind kind, int rows) {
    jdbc.sql(PROGRESS)
        .param("batch", batch.value())
        .param("kind", kind.name())
        .param("rows", rows)
        .update();
  }

  /** A run stopped and recorded nothing. */
  public void fail(BatchId batch, Run.Kind kind, String failure, Instant now) {
    jdbc.sql(FAIL)
        .param("batch", batch.value())
        .param("kind", kind.name())
        .param("failure", failure)
        .param("now", Moments.at(now))
        .update();
  }

  /** Adds rows that do not go in. */
  public void reject(UUID run, List<RejectedRow> rows, Instant now, ProfessionalId by) {
    many.write(
        REJECT,
        rows.stream()
            .map(row ->
                new MapSqlParameterSource()
                    .addValue("id", Ids.next(now))
                    .addValue("run", run)
                    .addValue("number", row.number())
                    .addValue("reference", row.reference())
                    .addValue("reasons", row.reasons().toArray(String[]::new))
                    .addValue("now", Moments.at(now))
                    .addValue("by", by.value()))
            .toList());
  }
}
