package homeward.exchange.store;

import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.Times;
import homeward.exchange.domain.plan.KnownReport;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of police files that went in, as given, and every report a new row is compared with. */
@Component
public class NotificationStore {

  private static final String ADD =
      """
      insert into exchange.notification
        (report_id, batch_id, source, reference, row_number, child_id, disappearance, category, last_seen_at,
         reported_at, found_at, returned_at, cells, recorded_at, recorded_by)
      values (:report, :batch, 'POLICE_NOTIFICATIONS', :reference, :row, :child, :disappearance, :category, :lastSeen,
              :reported, cast(:found as timestamptz), cast(:returned as timestamptz), cast(:cells as jsonb), :now, :by)
      """;

  private static final String KNOWN =
      """
      select n.report_id, n.child_id, n.reference, n.disappearance, n.category, n.last_seen_at, n.reported_at,
             n.found_at, coalesce(n.returned_at, a.returned_at) as returned_at, n.cells::text as cells
      from exchange.notification n
      left join exchange.open_row_answer a on a.report_id = n.report_id
      where n.batch_id <> :batch and n.source = 'POLICE_NOTIFICATIONS'
      """;

  private static final String REFERRED =
      KNOWN + "  and n.reference = any (cast(:references as text[]))";

  private static final String OF_CHILDREN =
      KNOWN
          + "  and n.child_id = any (cast(:children as uuid[])) order by n.recorded_at, n.report_id";

  private static final String REPORTED_HERE =
      """
      with here as materialized (
        select s.report_id, s.child_id, s.category, s.reported_at,
               least(coalesce(s.last_seen_at, s.reported_at), s.reported_at) as last_seen_at
        from intake.report_summaries s
        where s.child_id = any (cast(:children as uuid[]))
          and s.joined_to is null and s.category is distinct from 'NEITHER'
          and not exists (select 1 from exchange.notification n where n.report_id = s.report_id))
      select h.report_id, h.child_id, '' as reference, 'report:' || h.report_id as disappearance,
             coalesce(h.category, 'MISSING') as category, h.last_seen_at, h.reported_at, e.found_at,
             coalesce(e.returned_at, a.ended_at) as returned_at, '{}' as cells
      from here h
      left join lateral (
        select one.found_at, one.returned_at from episodes.summaries one where one.report_id = h.report_id) e on true
      left join intake.absence_ends a on a.report_id = h.report_id
      """;

  private static final String UNDO = "delete from exchange.notification where batch_id = :batch";

  private final JdbcClient jdbc;
  private final ManyRows many;

  NotificationStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** A report that is there, and under which child's id. */
  public record Known(ReportId id, ChildId child, KnownReport report) {}

  /** A row that goes in; {@code child} is the id its description was recorded under. */
  public record NewNotification(int row, ReportId id, ChildId child, KnownReport report) {}

  /** Adds rows. */
  public void add(List<NewNotification> rows, BatchId batch, Instant now, ProfessionalId by) {
    many.write(
        ADD,
        rows.stream()
            .map(row -> {
              KnownReport report = row.report();
              return new MapSqlParameterSource()
                  .addValue("report", row.id().value())
                  .addValue("batch", batch.value())
                  .addValue("reference", report.reference())
                  .addValue("row", row.row())
                  .addValue("child", row.child().value())
                  .addValue("disappearance", report.disappearance())
                  .addValue("category", report.category().name())
                  .addValue("lastSeen", Moments.at(report.times().lastSeen()))
                  .addValue("reported", Moments.at(report.times().reported()))
                  .addValue("found", Moments.atOrNull(report.times().found()))
                  .addValue("returned", Moments.atOrNull(report.times().returned()))
                  .addValue("cells", CellText.write(report.asGiven()))
                  .addValue("now", Moments.at(now))
                  .addValue("by", by.value());
            })
            .toList());
  }

  /** Rows of these references that other imports recorded. */
  public List<Known> referred(Collection<String> references, BatchId but) {
    return jdbc.sql(REFERRED)
        .param("references", references.toArray(String[]::new))
        .param("batch", but.value())
        .query((row, number) -> known(row))
        .list();
  }

  /** Rows of these children that other imports recorded. */
  public List<Known> ofChildren(Collection<ChildId> children, BatchId but) {
    return jdbc.sql(OF_CHILDREN)
        .param("children", ids(children))
        .param("batch", but.value())
        .query((row, number) -> known(row))
        .list();
  }

  /** First reports of these children that people made in Homeward. */
  public List<Known> reportedHere(Collection<ChildId> children) {
    return jdbc.sql(REPORTED_HERE)
        .param("children", ids(children))
        .query((row, number) -> known(row))
        .list();
  }

  /** Takes an import back. */
  public void undo(BatchId batch) {
    jdbc.sql(UNDO).param("batch", batch.value()).update();
  }

  private static UUID[] ids(Collection<ChildId> children) {
    return children.stream().map(ChildId::value).toArray(UUID[]::new);
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        new ReportId(row.getObject("report_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new KnownReport(
            row.getString("reference"),
            row.getString("disappearance"),
            NotifiedCategory.valueOf(row.getString("category")),
            new Times(
                Moment.of(row, "last_seen_at"),
                Moment.of(row, "reported_at"),
                Moment.orNull(row, "found_at"),
                Moment.orNull(row, "returned_at")),
            CellText.read(row.getString("cells"))));
  }
}
