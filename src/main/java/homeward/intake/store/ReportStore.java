package homeward.intake.store;

import homeward.intake.EarlierReport;
import homeward.intake.Report;
import homeward.intake.ReportSummary;
import homeward.platform.Moments;
import homeward.protocol.Answer;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
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

/** Reads reports and what belongs to them. */
@Component
public class ReportStore {

  private static final String CHILD_OF = "select child_id from intake.report where id = :report";

  private static final String OF_KEY = "select id from intake.report where form_key = :key";

  private static final String FIND =
      """
      select s.report_id, s.child_id, s.reference, s.area_id, s.reported_at, s.last_seen_at, s.category,
             s.joined_to, s.decided_at, r.kind, r.police_now, r.missing_from,
             i.name, i.relation, i.phone, i.agrees_to, i.by_phone,
             w.place, w.grounds, w.police_help, w.safety_reason, n.happened_at as not_there_at
      from intake.report_summaries s
      join intake.report r on r.id = s.report_id
      join intake.informant i on i.report_id = r.id
      left join intake.whereabouts w on w.report_id = r.id
      left join intake.not_there n on n.report_id = r.id
      where s.report_id = :report
      """;

  private static final String ANSWERS =
      """
      select question, answer, words, supplied_by, happened_at
      from intake.answer where report_id = :report order by recorded_at, id
      """;

  private static final String DETAILS =
      """
      select field, words, supplied_by, happened_at
      from intake.detail where report_id = :report order by recorded_at, id
      """;

  private static final String JOINED =
      "select report_id from intake.joined_now where into_report_id = :report order by recorded_at, id";

  private static final String NEWS =
      """
      select n.report_id, n.words, n.supplied_by, n.recorded_at
      from intake.news n
      left join intake.joined_now j on j.report_id = n.report_id
      where n.report_id = :report or j.into_report_id = :report
      order by n.recorded_at, n.id
      """;

  private static final String EARLIER =
      """
      select s.report_id, s.reference, s.reported_at, s.last_seen_at, s.category, i.relation
      from intake.report_summaries s
      join children.surviving mine on mine.child_id = s.child_id
      join children.surviving asked on asked.survivor_id = mine.survivor_id
      join intake.informant i on i.report_id = s.report_id
      where asked.child_id = :child
      order by s.reported_at desc
      """;

  private final JdbcClient jdbc;

  ReportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which child a report is about; empty when there is no such report. */
  public Optional<ChildId> childOf(ReportId report) {
    return jdbc.sql(CHILD_OF)
        .param("report", report.value())
        .query(UUID.class)
        .optional()
        .map(ChildId::new);
  }

  /** The report of a form's key; empty when none was made with it. */
  public Optional<ReportId> ofKey(UUID key) {
    return jdbc.sql(OF_KEY).param("key", key).query(UUID.class).optional().map(ReportId::new);
  }

  /** A report with everything said in it. */
  public Optional<Report> find(ReportId id) {
    List<Report.Answered> answers =
        jdbc.sql(ANSWERS).param("report", id.value()).query((row, number) -> answered(row)).list();
    List<Report.Detail> details =
        jdbc.sql(DETAILS).param("report", id.value()).query((row, number) -> detail(row)).list();
    return jdbc.sql(FIND)
        .param("report", id.value())
        .query((row, number) -> report(row, answers, details))
        .optional();
  }

  /** The reports joined to this one, in the order they came. */
  public List<ReportId> joinedTo(ReportId report) {
    return jdbc.sql(JOINED)
        .param("report", report.value())
        .query((row, number) -> new ReportId(row.getObject("report_id", UUID.class)))
        .list();
  }

  /** News of a report and of those joined to it, oldest first. */
  public List<Report.News> news(ReportId report) {
    return jdbc.sql(NEWS)
        .param("report", report.value())
        .query((row, number) ->
            new Report.News(
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("words"),
                row.getString("supplied_by"),
                at(row, "recorded_at")))
        .list();
  }

  /** Every report of a child under every id they ever had, latest first. */
  public List<EarlierReport> earlier(ChildId child) {
    return jdbc.sql(EARLIER)
        .param("child", child.value())
        .query((row, number) ->
            new EarlierReport(
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("reference"),
                at(row, "reported_at"),
                atOrNull(row, "last_seen_at"),
                row.getString("category"),
                row.getString("relation")))
        .list();
  }

  private static Report report(
      ResultSet row, List<Report.Answered> answers, List<Report.Detail> details)
      throws SQLException {
    String place = row.getString("place");
    return new Report(
        summary(row),
        Report.Kind.valueOf(row.getString("kind")),
        row.getBoolean("police_now"),
        row.getString("missing_from"),
        new Report.Informant(
            row.getString("name"),
            row.getString("relation"),
            row.getString("phone"),
            row.getString("agrees_to"),
            row.getBoolean("by_phone")),
        place == null
            ? null
            : new Report.Whereabouts(
                place,
                row.getString("grounds"),
                row.getBoolean("police_help"),
                row.getString("safety_reason"),
                atOrNull(row, "not_there_at")),
        answers,
        details);
  }

  /** A row of {@code intake.report_summaries}. */
  static ReportSummary summary(ResultSet row) throws SQLException {
    UUID joined = row.getObject("joined_to", UUID.class);
    return new ReportSummary(
        new ReportId(row.getObject("report_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        row.getString("reference"),
        new AreaId(row.getObject("area_id", UUID.class)),
        at(row, "reported_at"),
        atOrNull(row, "last_seen_at"),
        row.getString("category"),
        joined == null ? null : new ReportId(joined),
        atOrNull(row, "decided_at"));
  }

  private static Report.Answered answered(ResultSet row) throws SQLException {
    return new Report.Answered(
        row.getString("question"),
        new Answer(Answer.Choice.valueOf(row.getString("answer")), row.getString("words")),
        row.getString("supplied_by"),
        at(row, "happened_at"));
  }

  private static Report.Detail detail(ResultSet row) throws SQLException {
    return new Report.Detail(
        row.getString("field"),
        row.getString("words"),
        row.getString("supplied_by"),
        at(row, "happened_at"));
  }

  static Instant at(ResultSet row, String column) throws SQLException {
    return Moments.of(row.getObject(column, OffsetDateTime.class));
  }

  static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : Moments.of(moment);
  }
}
