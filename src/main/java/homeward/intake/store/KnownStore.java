package homeward.intake.store;

import homeward.intake.domain.Before;
import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.protocol.Facts;
import homeward.shared.AreaId;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything recorded that a protocol looks at when it proposes what a report is. */
@Component
public class KnownStore {

  private static final String REPORT =
      """
      select r.child_id, r.reference, r.area_id, r.last_seen_at, r.reported_at, r.batch_id,
             coalesce((select p.recorded_at from intake.parted p where p.report_id = r.id), r.recorded_at) as recorded_at,
             n.date_of_birth, n.about_age, n.about_age_said, j.into_report_id, t.id as not_there_id, coalesce(w.police_help, false) as police_help,
             (r.kind = 'WHEREABOUTS_KNOWN' or w.id is not null) as whereabouts_known
      from intake.report r
      left join children.names n on n.child_id = r.child_id
      left join intake.joined_now j on j.report_id = r.id
      left join intake.whereabouts w on w.report_id = r.id
      left join intake.not_there t on t.report_id = r.id
      where r.id = :report
      """;

  private static final String ANSWERS =
      """
      select distinct on (a.report_id, a.question) a.question, a.answer, a.words
      from intake.answer a
      where a.report_id in (select cast(:report as uuid)
                            union all
                            select j.report_id from intake.joined_now j where j.into_report_id = :report)
      order by a.report_id, a.question, a.recorded_at desc, a.id desc
      """;

  /** The first row is there also when there is no other report: the markers are in it. */
  private static final String BEFORE =
      """
      select known.markers, r.id, r.reported_at, r.last_seen_at, d.category, e.report_id is not null as episode,
             (r.kind = 'MISSING' or exists (select 1 from intake.not_there n where n.report_id = r.id)) as away,
             coalesce(e.ended_at, a.happened_at,
                      case when d.category = 'NEITHER' then d.decided_at end) as ended_at
      from (select array(select distinct m.kind from children.markers_now m where m.child_id = :child)) as known (markers)
      left join (children.surviving asked
                 join children.surviving mine on mine.survivor_id = asked.survivor_id
                 join intake.report r on r.child_id = mine.child_id)
           on asked.child_id = :child and r.id <> :report
              and not exists (select 1 from intake.joined_now j where j.report_id = r.id)
      left join intake.decisions_now d on d.report_id = r.id
      left join episodes.ended e on e.report_id = r.id
      left join (select one.report_id, back.happened_at
                 from intake.absence one
                 join intake.absence_end back on back.absence_id = one.id
                 where back.kind = 'RETURNED') a on a.report_id = r.id
      order by r.reported_at desc
      """;

  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:report as text), 210))) as locked";

  private final JdbcClient jdbc;

  KnownStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A report as deciding needs it. Times are UTC.
   *
   * @param lastSeenAt null when not known
   * @param recordedAt since when it stands on its own: recorded, or parted from another report
   * @param imported whether an import recorded it, so that nothing is promised
   * @param born the child's date of birth, or about how old; null when not known
   * @param joinedTo the first report of the same disappearance; null when this is the first
   * @param notThere the row saying that the child was not there; null when nobody said so
   * @param policeHelp whether the carer asks the police to help collect the child
   */
  public record KnownReport(
      ReportId report,
      ChildId child,
      String reference,
      AreaId area,
      @Nullable Instant lastSeenAt,
      Instant reportedAt,
      Instant recordedAt,
      boolean imported,
      @Nullable Birth born,
      @Nullable UUID joinedTo,
      @Nullable UUID notThere,
      boolean policeHelp,
      Facts.Whereabouts whereabouts) {

    /** Last seen, or reported when that is not known: the start of an absence or episode. */
    public Instant start() {
      return lastSeenAt == null || lastSeenAt.isAfter(reportedAt) ? reportedAt : lastSeenAt;
    }
  }

  /** A question and one answer to it. */
  public record Told(String question, Answer answer) {}

  /** One decider or one new fact at a time for each report, until the transaction ends. */
  public void lock(ReportId report) {
    jdbc.sql(LOCK).param("report", report.value()).query(Integer.class).single();
  }

  /** The report; empty when there is none. */
  public Optional<KnownReport> report(ReportId report) {
    return jdbc.sql(REPORT)
        .param("report", report.value())
        .query((row, number) -> {
          UUID notThere = Rows.uuidOrNull(row, "not_there_id");
          Facts.Whereabouts whereabouts =
              notThere != null
                  ? Facts.Whereabouts.NOT_THERE
                  : row.getBoolean("whereabouts_known")
                      ? Facts.Whereabouts.KNOWN_OR_SUSPECTED
                      : Facts.Whereabouts.UNKNOWN;
          return new KnownReport(
              report,
              new ChildId(Rows.uuid(row, "child_id")),
              row.getString("reference"),
              new AreaId(Rows.uuid(row, "area_id")),
              Rows.instantOrNull(row, "last_seen_at"),
              Rows.instant(row, "reported_at"),
              Rows.instant(row, "recorded_at"),
              Rows.uuidOrNull(row, "batch_id") != null,
              Rows.birth(row),
              Rows.uuidOrNull(row, "into_report_id"),
              notThere,
              row.getBoolean("police_help"),
              whereabouts);
        })
        .optional();
  }

  /** The last answer to each question of the report and of each one joined to it. */
  public List<Told> answers(ReportId report) {
    return jdbc.sql(ANSWERS)
        .param("report", report.value())
        .query((row, number) ->
            new Told(
                row.getString("question"),
                new Answer(Answer.Choice.valueOf(row.getString("answer")), row.getString("words"))))
        .list();
  }

  /**
   * What was known of the child before.
   *
   * @param but the report it is known before; it need not be recorded yet
   */
  public Before before(ChildId child, ReportId but) {
    Set<String> markers = new HashSet<>();
    List<Before.Earlier> reports = new ArrayList<>();
    jdbc.sql(BEFORE)
        .param("child", child.value())
        .param("report", but.value())
        .query(row -> {
          markers.addAll(Rows.texts(row, "markers"));
          UUID id = Rows.uuidOrNull(row, "id");
          if (id != null) {
            reports.add(earlier(row, new ReportId(id)));
          }
        });
    return new Before(Set.copyOf(markers), List.copyOf(reports));
  }

  private static Before.Earlier earlier(ResultSet row, ReportId id) throws SQLException {
    String category = row.getString("category");
    return new Before.Earlier(
        id,
        row.getBoolean("away"),
        Rows.instant(row, "reported_at"),
        Rows.instantOrNull(row, "last_seen_at"),
        Rows.instantOrNull(row, "ended_at"),
        category == null ? null : Category.valueOf(category),
        row.getBoolean("episode"));
  }
}
