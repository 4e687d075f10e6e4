package homeward.intake.store;

import homeward.intake.Absence;
import homeward.intake.Decide.ContactPlan;
import homeward.platform.Moments;
import homeward.protocol.ClauseRef;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences, what falls due in them and how they end. */
@Component
public class AbsenceStore {

  /** The clause by which the inspector and the informant agree when to call and to look again. */
  private static final String AGREED = "absent.review.agreed";

  private static final String ADD =
      """
      insert into intake.absence (id, report_id, child_id, area_id, decision_id, started_at, call_back_minutes,
        agreed_actions, assessment, recorded_at, recorded_by)
      values (:id, :report, :child, :area, :decision, :started, :minutes, :actions, :assessment, :now, :by)
      """;

  private static final String ADD_DUE =
      """
      insert into intake.absence_due (id, absence_id, kind, desk_id, due_at, recorded_at, recorded_by)
      values (:id, :absence, :kind, :desk, :due, :now, :by)
      """;

  private static final String CHILD = "select child_id from intake.absence where id = :id";

  private static final String OF_REPORT = "select id from intake.absence where report_id = :report";

  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 211))) as locked";

  private static final String GET =
      """
      select a.id, a.report_id, a.child_id, a.area_id, a.started_at, a.call_back_minutes, a.agreed_actions,
             a.assessment, case when a.batch_id is null then d.protocol_version end as protocol_version,
             e.kind as end_kind, e.place, e.brought_back_by, e.closing_code,
             e.recorded_by as ended_by, e.happened_at as ended_at
      from intake.absence a
      join intake.decision d on d.id = a.decision_id
      left join intake.absence_end e on e.absence_id = a.id
      where a.id = :id
      """;

  private static final String DUE =
      """
      select u.id, u.kind, u.desk_id, u.due_at from intake.absence_due u
      where u.absence_id = :id
        and not exists (select 1 from intake.call_back c where c.due_id = u.id)
        and not exists (select 1 from intake.absence_review v where v.due_id = u.id)
      order by u.due_at, u.kind
      """;

  private static final String PROMISES =
      "select id from intake.absence_due where absence_id = :id order by due_at desc limit 50";

  private static final String DONE =
      """
      select u.kind, c.reached, c.said as words, c.recorded_by, u.due_at, c.happened_at
      from intake.call_back c join intake.absence_due u on u.id = c.due_id where c.absence_id = :id
      union all
      select u.kind, true, v.rationale, v.recorded_by, u.due_at, v.recorded_at
      from intake.absence_review v join intake.absence_due u on u.id = v.due_id where v.absence_id = :id
      order by 6 desc, 5 desc
      """;

  private final JdbcClient jdbc;

  AbsenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An absence that begins. Times are UTC. */
  public record Begin(
      UUID id, ReportId report, ChildId child, AreaId area, UUID decision, Instant startedAt) {}

  /** Adds an absence with what was agreed. */
  public void add(Begin begin, ContactPlan plan, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", begin.id())
        .param("report", begin.report().value())
        .param("child", begin.child().value())
        .param("area", begin.area().value())
        .param("decision", begin.decision())
        .param("started", Moments.at(begin.startedAt()))
        .param("minutes", Math.toIntExact(plan.every().toMinutes()))
        .param("actions", plan.agreedActions())
        .param("assessment", plan.assessment())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Adds something that falls due. */
  public void promise(UUID absence, Absence.Due due, Instant now, ProfessionalId by) {
    jdbc.sql(ADD_DUE)
        .param("id", due.id())
        .param("absence", absence)
        .param("kind", due.kind().name())
        .param("desk", due.desk().value())
        .param("due", Moments.at(due.at()))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** The child of an absence; empty when there is none. Tells nobody anything by itself. */
  public Optional<ChildId> child(UUID id) {
    return jdbc.sql(CHILD)
        .param("id", id)
        .query((row, number) -> new ChildId(Rows.uuid(row, "child_id")))
        .optional();
  }

  /** The latest promises of an absence, kept or not. */
  public List<UUID> promises(UUID id) {
    return jdbc.sql(PROMISES).param("id", id).query((row, number) -> Rows.uuid(row, "id")).list();
  }

  /** The absence of a report; empty when it has none. */
  public Optional<UUID> ofReport(ReportId report) {
    return jdbc.sql(OF_REPORT)
        .param("report", report.value())
        .query((row, number) -> Rows.uuid(row, "id"))
        .optional();
  }

  /** One recorder at a time for each absence, until the transaction ends. */
  public void lock(UUID id) {
    jdbc.sql(LOCK).param("id", id).query(Integer.class).single();
  }

  /** An absence that is known to be there. */
  public Absence get(UUID id) {
    return jdbc.sql(GET).param("id", id).query((row, number) -> absence(row)).single();
  }

  private Absence absence(ResultSet row) throws SQLException {
    UUID id = Rows.uuid(row, "id");
    String version = row.getString("protocol_version");
    return new Absence(
        id,
        new ReportId(Rows.uuid(row, "report_id")),
        new ChildId(Rows.uuid(row, "child_id")),
        new AreaId(Rows.uuid(row, "area_id")),
        Rows.instant(row, "started_at"),
        Duration.ofMinutes(row.getInt("call_back_minutes")),
        row.getString("agreed_actions"),
        row.getString("assessment"),
        version == null ? null : ClauseRef.href(version, AGREED),
        due(id),
        done(id),
        end(row));
  }

  private static Absence.@org.jspecify.annotations.Nullable End end(ResultSet row)
      throws SQLException {
    String kind = row.getString("end_kind");
    return kind == null
        ? null
        : new Absence.End(
            kind.equals("RETURNED"),
            Rows.textOrEmpty(row, "place"),
            Rows.textOrEmpty(row, "brought_back_by"),
            Rows.textOrEmpty(row, "closing_code"),
            new ProfessionalId(Rows.uuid(row, "ended_by")),
            Rows.instant(row, "ended_at"));
  }

  private List<Absence.Due> due(UUID id) {
    return jdbc.sql(DUE)
        .param("id", id)
        .query((row, number) ->
            new Absence.Due(
                Rows.uuid(row, "id"),
                Absence.Kind.valueOf(row.getString("kind")),
                new DeskId(Rows.uuid(row, "desk_id")),
                Rows.instant(row, "due_at")))
        .list();
  }

  private List<Absence.Done> done(UUID id) {
    return jdbc.sql(DONE)
        .param("id", id)
        .query((row, number) ->
            new Absence.Done(
                Absence.Kind.valueOf(row.getString("kind")),
                row.getBoolean("reached"),
                row.getString("words"),
                new ProfessionalId(Rows.uuid(row, "recorded_by")),
                Rows.instant(row, "due_at"),
                Rows.instant(row, "happened_at")))
        .list();
  }
}
