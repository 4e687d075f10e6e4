package homeward.exchange.store;

import homeward.access.Reach;
import homeward.exchange.OpenRow;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imported reports without a return, and what became of them. */
@Component
public class OpenRowStore {

  private static final String ADD =
      """
      insert into exchange.open_row
        (report_id, batch_id, child_id, area_id, category, last_seen_at, reported_at, found_at, recorded_at,
         recorded_by)
      values (:report, :batch, :child, :area, :category, :lastSeen, :reported, cast(:found as timestamptz), :now, :by)
      """;

  private static final String ROWS =
      """
      select o.report_id, o.child_id, o.area_id, o.category, o.last_seen_at, o.reported_at, o.found_at,
             n.reference, c.initials, c.date_of_birth
      from exchange.open_row o
      join exchange.notification n on n.report_id = o.report_id
      join children.names c on c.child_id = o.child_id
      """;

  private static final String WAITING =
      ROWS
          + """
          where not exists (select 1 from exchange.open_row_answer a where a.report_id = o.report_id)
            and o.child_id in (select r.child_id from access.reach(:parties, :professional, :at) r)
          order by o.reported_at desc, o.report_id limit 200
          """;

  private static final String FIND =
      ROWS
          + """
          where o.report_id = :report
            and not exists (select 1 from exchange.open_row_answer a where a.report_id = o.report_id)
          """;

  private static final String CHILD_OF =
      "select child_id from exchange.open_row where report_id = :report";

  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:report as text), 601))) as locked";

  private static final String BATCH_OF =
      "select batch_id from exchange.open_row where report_id = :report";

  private static final String ANSWER =
      """
      insert into exchange.open_row_answer (report_id, answer, returned_at, words, batch_id, recorded_at, recorded_by)
      values (:report, :answer, cast(:returned as timestamptz), :words, cast(:batch as uuid), :now, :by)
      on conflict (report_id) do nothing
      """;

  private static final String ANSWERED =
      """
      select exists (select 1 from exchange.open_row o join exchange.open_row_answer a on a.report_id = o.report_id
                     where o.batch_id = :batch and a.batch_id is distinct from :batch)
      """;

  private static final String UNDO_ANSWERS =
      "delete from exchange.open_row_answer where batch_id = :batch";

  private static final String UNDO = "delete from exchange.open_row where batch_id = :batch";

  private final JdbcClient jdbc;
  private final ManyRows many;

  OpenRowStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** A row that stays open. */
  public record NewOpenRow(
      ReportId report,
      ChildId child,
      AreaId area,
      String category,
      Instant lastSeen,
      Instant reported,
      @Nullable Instant found) {}

  /** Adds rows. */
  public void add(List<NewOpenRow> rows, BatchId batch, Instant now, ProfessionalId by) {
    many.write(
        ADD,
        rows.stream()
            .map(row ->
                new MapSqlParameterSource()
                    .addValue("report", row.report().value())
                    .addValue("batch", batch.value())
                    .addValue("child", row.child().value())
                    .addValue("area", row.area().value())
                    .addValue("category", row.category())
                    .addValue("lastSeen", Moments.at(row.lastSeen()))
                    .addValue("reported", Moments.at(row.reported()))
                    .addValue("found", Moments.atOrNull(row.found()))
                    .addValue("now", Moments.at(now))
                    .addValue("by", by.value()))
            .toList());
  }

  /** Those nobody has answered, of children the reader may know; latest first, at most 200. */
  public List<OpenRow> waiting(Reach reach) {
    return jdbc.sql(WAITING).params(reach.parameters()).query((row, number) -> openRow(row)).list();
  }

  /** One that nobody has answered; empty otherwise. */
  public Optional<OpenRow> find(ReportId report) {
    return jdbc.sql(FIND)
        .param("report", report.value())
        .query((row, number) -> openRow(row))
        .optional();
  }

  /** The child of an open row; empty when there is none. Tells nobody anything by itself. */
  public Optional<ChildId> childOf(ReportId report) {
    return jdbc.sql(CHILD_OF)
        .param("report", report.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** The import an open row came with. */
  public BatchId batchOf(ReportId report) {
    return new BatchId(
        jdbc.sql(BATCH_OF).param("report", report.value()).query(UUID.class).single());
  }

  /** One answer at a time. */
  public void lock(ReportId report) {
    jdbc.sql(LOCK).param("report", report.value()).query(Integer.class).single();
  }

  /**
   * Answers an open row.
   *
   * @param returned null when still missing
   * @param batch the import whose row tells it; null when a person does
   * @return false when it was answered before
   */
  public boolean answer(
      ReportId report,
      @Nullable Instant returned,
      String words,
      @Nullable BatchId batch,
      Instant now,
      ProfessionalId by) {
    String answer = returned == null ? "STILL_MISSING" : batch == null ? "RETURNED" : "FROM_FILE";
    return jdbc.sql(ANSWER)
            .param("report", report.value())
            .param("answer", answer)
            .param("returned", Moments.atOrNull(returned))
            .param("words", words)
            .param("batch", batch == null ? null : batch.value())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Whether a person or another import has answered an open row of this one. */
  public boolean answered(BatchId batch) {
    return jdbc.sql(ANSWERED).param("batch", batch.value()).query(Boolean.class).single();
  }

  /** Takes an import back. */
  public void undo(BatchId batch) {
    jdbc.sql(UNDO_ANSWERS).param("batch", batch.value()).update();
    jdbc.sql(UNDO).param("batch", batch.value()).update();
  }

  private static OpenRow openRow(ResultSet row) throws SQLException {
    return new OpenRow(
        new ReportId(row.getObject("report_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new AreaId(row.getObject("area_id", UUID.class)),
        new OpenRow.Who(row.getString("initials"), row.getObject("date_of_birth", LocalDate.class)),
        row.getString("category").equals("ABSENT"),
        Moment.of(row, "last_seen_at"),
        Moment.of(row, "reported_at"),
        Moment.orNull(row, "found_at"),
        row.getString("reference"));
  }
}
