package homeward.intake.store;

import homeward.intake.Parting;
import homeward.intake.domain.PartingRules;
import homeward.platform.Moments;
import homeward.protocol.Category;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that were joined and parted again. */
@Component
public class PartingStore {

  private static final String JOINED =
      """
      select j.id, j.into_report_id, j.batch_id is not null as imported, r.reported_at
      from intake.joined_now j
      join intake.report r on r.id = j.report_id
      where j.report_id = :report
      """;

  private static final String STANDING =
      """
      select d.category, case d.category
                           when 'MISSING' then coalesce(e.returned_at, e.closed_at)
                           when 'ABSENT' then n.happened_at
                         end as ended_at
      from intake.decisions_now d
      left join episodes.summaries e on e.episode_id = d.episode_id
      left join intake.absence a on a.report_id = d.report_id
      left join intake.absence_end n on n.absence_id = a.id
      where d.report_id = :report
      """;

  private static final String ADD =
      """
      insert into intake.parted (id, joined_id, report_id, from_report_id, reason, form_key, recorded_at, recorded_by)
      values (:id, :joined, :report, :from, :reason, :key, :now, :by)
      """;

  private static final String OF =
      """
      select p.report_id, p.from_report_id, own.reference, other.reference as from_reference, p.reason, p.form_key,
             w.name, p.recorded_at
      from intake.parted p
      join intake.report own on own.id = p.report_id
      join intake.report other on other.id = p.from_report_id
      join agencies.people w on w.professional_id = p.recorded_by
      where p.report_id = :report or p.from_report_id = :report
      order by p.recorded_at, p.id
      """;

  private final JdbcClient jdbc;

  PartingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A joining that holds.
   *
   * @param into the first report
   * @param imported whether an import joined them
   * @param reportedAt when the joined report was made, UTC
   */
  public record Joined(UUID id, ReportId into, boolean imported, Instant reportedAt) {}

  /** To which report it is joined; empty when it stands on its own. */
  public Optional<Joined> joined(ReportId report) {
    return jdbc.sql(JOINED)
        .param("report", report.value())
        .query((row, number) ->
            new Joined(
                Rows.uuid(row, "id"),
                new ReportId(Rows.uuid(row, "into_report_id")),
                row.getBoolean("imported"),
                Rows.instant(row, "reported_at")))
        .optional();
  }

  /** What was decided about a report and whether that has ended; empty while undecided. */
  public Optional<PartingRules.Standing> standing(ReportId report) {
    return jdbc.sql(STANDING)
        .param("report", report.value())
        .query((row, number) ->
            new PartingRules.Standing(
                Category.valueOf(row.getString("category")), Rows.instantOrNull(row, "ended_at")))
        .optional();
  }

  /** Parts a report from the one it was joined to. */
  public void add(
      Joined joined, ReportId report, String reason, UUID key, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", Ids.next(now))
        .param("joined", joined.id())
        .param("report", report.value())
        .param("from", joined.into().value())
        .param("reason", reason)
        .param("key", key)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Every parting of a report, from either side, oldest first. */
  public List<Parting> of(ReportId report) {
    return jdbc.sql(OF).param("report", report.value()).query((row, number) -> parting(row)).list();
  }

  private static Parting parting(ResultSet row) throws SQLException {
    return new Parting(
        new Parting.Side(new ReportId(Rows.uuid(row, "report_id")), row.getString("reference")),
        new Parting.Side(
            new ReportId(Rows.uuid(row, "from_report_id")), row.getString("from_reference")),
        row.getString("reason"),
        Rows.uuid(row, "form_key"),
        row.getString("name"),
        Rows.instant(row, "recorded_at"));
  }
}
