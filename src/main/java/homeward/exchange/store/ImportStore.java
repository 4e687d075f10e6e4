package homeward.exchange.store;

import homeward.exchange.Batch;
import homeward.exchange.RejectedRow;
import homeward.exchange.Run;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches with their runs, and what became of them. */
@Component
public class ImportStore {

  private static final String ADD =
      """
      insert into exchange.batch
        (id, reference, source, area_id, file_name, file_hash, file_bytes, encoding, lines, form_key, recorded_at,
         recorded_by)
      values (:id, 'B' || lpad(nextval('exchange.batch_number')::text, 6, '0'), 'POLICE_NOTIFICATIONS', :area, :name,
              :hash, :bytes, :encoding, :lines, cast(:key as uuid), :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String BATCHES =
      """
      select b.id, b.reference, b.area_id, b.file_name, b.file_hash, b.file_bytes, b.encoding, b.lines, b.recorded_at,
             b.recorded_by, u.recorded_at as undone_at, v.id as profile_version, v.number as profile_number,
             p.name as profile_name
      from exchange.batch b
      left join exchange.undone u on u.batch_id = b.id
      left join lateral (select r.profile_version_id from exchange.batch_profile r
                         where r.batch_id = b.id order by r.recorded_at desc, r.id desc limit 1) r on true
      left join exchange.profile_version v on v.id = r.profile_version_id
      left join exchange.profile p on p.id = v.profile_id
      """;

  private static final String FIND = BATCHES + "where b.id = :id";

  private static final String REFERRED = BATCHES + "where b.reference = :reference";

  private static final String KEYED = BATCHES + "where b.form_key = :key";

  private static final String LATEST =
      BATCHES
          + "where b.area_id = any (cast(:areas as uuid[])) order by b.recorded_at desc, b.id desc limit 50";

  private static final String RUNS = "select * from exchange.run where batch_id = :batch";

  private static final String LOCK_BATCH =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:batch as text), 603))) as one_at_a_time";

  private static final String END =
      """
      update exchange.run
      set ended_at = :now, rows_done = :rows, rows_read = :read, imported = :imported, second_reports = :second,
          rejected = :rejected, already_there = :there, changed = :changed, new_children = :children,
          joined_by_score = :joined, matches_waiting = :matches, unclear_overlaps = :unclear, still_open = :open,
          adults = :adults
      where batch_id = :batch and kind = :kind and ended_at is null
      """;

  private static final String REJECTED =
      """
      select row_number, reference, reasons from exchange.rejected_row where run_id = :run
      order by row_number limit :most
      """;

  private static final String UNDONE =
      "insert into exchange.undone (batch_id, recorded_at, recorded_by) values (:batch, :now, :by)";

  private static final String INTERVIEWS =
      """
      select exists (
        select 1 from returninterviews.asked_for i
        where i.subject in (select e.episode_id from episodes.summaries e where e.batch_id = :batch)
           or i.subject in (select a.absence_id from intake.absence_ends a
                            join exchange.notification n on n.report_id = a.report_id
                            where n.batch_id = :batch))
      """;

  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(600)) as one_import_at_a_time";

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a file.
   *
   * @param key of the upload; null for a command
   * @return false when the same form was sent before
   */
  public boolean add(
      BatchId id,
      AreaId area,
      Batch.Given file,
      @Nullable UUID key,
      Instant now,
      ProfessionalId by) {
    return jdbc.sql(ADD)
            .param("id", id.value())
            .param("area", area.value())
            .param("name", file.name())
            .param("hash", file.hash())
            .param("bytes", file.bytes())
            .param("encoding", file.encoding().name())
            .param("lines", file.lines())
            .param("key", key)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** A batch with its runs; empty when there is none. */
  public Optional<Batch> find(BatchId id) {
    return jdbc.sql(FIND).param("id", id.value()).query((row, number) -> batch(row)).optional();
  }

  /** The batch of a reference. */
  public Optional<Batch> referred(String reference) {
    return jdbc.sql(REFERRED)
        .param("reference", reference)
        .query((row, number) -> batch(row))
        .optional();
  }

  /** The batch that a form made. */
  public Optional<Batch> keyed(UUID key) {
    return jdbc.sql(KEYED).param("key", key).query((row, number) -> batch(row)).optional();
  }

  /** The latest fifty of these areas. */
  public List<Batch> latest(UUID[] areas) {
    return jdbc.sql(LATEST).param("areas", areas).query((row, number) -> batch(row)).list();
  }

  /** One at a time says what becomes of a file; until the transaction ends. */
  public void lockBatch(BatchId batch) {
    jdbc.sql(LOCK_BATCH).param("batch", batch.value()).query(Integer.class).single();
  }

  /** A run has ended. */
  public void end(Batch batch, Run.Kind kind, ImportCounts counts, Instant now) {
    jdbc.sql(END)
        .param("batch", batch.id().value())
        .param("kind", kind.name())
        .param("now", Moments.at(now))
        .param("rows", batch.file().lines())
        .param("read", counts.read())
        .param("imported", counts.imported())
        .param("second", counts.secondReports())
        .param("rejected", counts.rejected())
        .param("there", counts.alreadyThere())
        .param("changed", counts.changed())
        .param("children", counts.details().newChildren())
        .param("joined", counts.details().joinedByScore())
        .param("matches", counts.details().matchesWaiting())
        .param("unclear", counts.details().unclearOverlaps())
        .param("open", counts.details().stillOpen())
        .param("adults", counts.details().adults())
        .update();
  }

  /** The rows of a run that did not go in, in the file's order. */
  public List<RejectedRow> rejected(UUID run, int most) {
    return jdbc.sql(REJECTED)
        .param("run", run)
        .param("most", most)
        .query((row, number) ->
            new RejectedRow(
                row.getInt("row_number"),
                row.getString("reference"),
                List.of((String[]) row.getArray("reasons").getArray())))
        .list();
  }

  /** The batch was taken back. */
  public void undone(BatchId batch, Instant now, ProfessionalId by) {
    jdbc.sql(UNDONE)
        .param("batch", batch.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Whether a return interview is asked for because of this import. */
  public boolean interviewsAskedFor(BatchId batch) {
    return jdbc.sql(INTERVIEWS).param("batch", batch.value()).query(Boolean.class).single();
  }

  /** Waits until no other import runs; until the transaction ends, none begins. */
  public void lock() {
    jdbc.sql(LOCK).query(Integer.class).single();
  }

  private Batch batch(ResultSet row) throws SQLException {
    BatchId id = new BatchId(row.getObject("id", UUID.class));
    List<Run> runs =
        jdbc.sql(RUNS).param("batch", id.value()).query((one, number) -> run(one)).list();
    return new Batch(
        id,
        row.getString("reference"),
        new AreaId(row.getObject("area_id", UUID.class)),
        new Batch.Given(
            row.getString("file_name"),
            row.getString("file_hash"),
            row.getLong("file_bytes"),
            TextEncoding.valueOf(row.getString("encoding")),
            row.getInt("lines")),
        new ProfessionalId(row.getObject("recorded_by", UUID.class)),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        runs.stream().filter(run -> run.kind() == Run.Kind.PREVIEW).findFirst().orElse(null),
        runs.stream().filter(run -> run.kind() == Run.Kind.IMPORT).findFirst().orElse(null),
        Moment.orNull(row, "undone_at"),
        readBy(row));
  }

  private static Batch.@Nullable ReadBy readBy(ResultSet row) throws SQLException {
    UUID version = row.getObject("profile_version", UUID.class);
    return version == null
        ? null
        : new Batch.ReadBy(version, row.getString("profile_name"), row.getInt("profile_number"));
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        Run.Kind.valueOf(row.getString("kind")),
        row.getInt("rows_done"),
        Moment.orNull(row, "ended_at"),
        row.getString("failure"),
        new ImportCounts(
            row.getInt("rows_read"),
            row.getInt("imported"),
            row.getInt("second_reports"),
            row.getInt("rejected"),
            row.getInt("already_there"),
            row.getInt("changed"),
            new ImportCounts.Details(
                row.getInt("new_children"),
                row.getInt("joined_by_score"),
                row.getInt("matches_waiting"),
                row.getInt("unclear_overlaps"),
                row.getInt("still_open"),
                row.getInt("adults"))));
  }
}
