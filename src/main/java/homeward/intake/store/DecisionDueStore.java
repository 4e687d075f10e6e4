package homeward.intake.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises to decide, and which decision kept them. */
@Component
public class DecisionDueStore {

  private static final String ADD =
      """
      insert into intake.decision_due (id, report_id, child_id, because, subject, desk_id, due_at, protocol_version,
                                       clause, recorded_at, recorded_by)
      values (:id, :report, :child, :because, :subject, :desk, :due, :version, :clause, :now, :by)
      on conflict (subject) do nothing
      """;

  private static final String OPEN =
      """
      select u.id, u.because, u.subject, u.desk_id, u.due_at, u.recorded_at from intake.decision_due u
      where u.report_id = :report
        and not exists (select 1 from intake.decision_due_met m where m.due_id = u.id)
      order by u.due_at, u.id
      """;

  private static final String ALL =
      """
      select u.id, u.because, u.subject, u.desk_id, u.due_at, u.recorded_at from intake.decision_due u
      where u.report_id = :report order by u.recorded_at, u.id
      """;

  private static final String MEET =
      """
      insert into intake.decision_due_met (due_id, decision_id, recorded_at, recorded_by)
      values (:due, :decision, :now, :by)
      on conflict (due_id) do nothing
      """;

  private final JdbcClient jdbc;

  DecisionDueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Why somebody has to decide. */
  public enum Because {
    REPORTED("intake.report"),
    NOT_THERE("intake.not-there"),
    GRAVER("intake.graver");

    private final String matter;

    Because(String matter) {
      this.matter = matter;
    }

    /** The matter under which the work is handed over. */
    public String matter() {
      return matter;
    }
  }

  /** A promise to decide. Times are UTC. */
  public record DecisionDue(
      UUID id, Because because, UUID subject, DeskId desk, Instant dueAt, Instant madeAt) {}

  /** Adds a promise; false when there is one for the same subject. */
  public boolean add(
      DecisionDue due,
      ReportId report,
      ChildId child,
      String protocolVersion,
      String clause,
      ProfessionalId by) {
    return jdbc.sql(ADD)
            .param("id", due.id())
            .param("report", report.value())
            .param("child", child.value())
            .param("because", due.because().name())
            .param("subject", due.subject())
            .param("desk", due.desk().value())
            .param("due", Moments.at(due.dueAt()))
            .param("version", protocolVersion)
            .param("clause", clause)
            .param("now", Moments.at(due.madeAt()))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** What waits to be decided about a report, soonest first. */
  public List<DecisionDue> open(ReportId report) {
    return list(OPEN, report);
  }

  /** Every promise to decide about a report, in the order they were made. */
  public List<DecisionDue> all(ReportId report) {
    return list(ALL, report);
  }

  private List<DecisionDue> list(String sql, ReportId report) {
    return jdbc.sql(sql)
        .param("report", report.value())
        .query((row, number) ->
            new DecisionDue(
                Rows.uuid(row, "id"),
                Because.valueOf(row.getString("because")),
                Rows.uuid(row, "subject"),
                new DeskId(Rows.uuid(row, "desk_id")),
                Rows.instant(row, "due_at"),
                Rows.instant(row, "recorded_at")))
        .list();
  }

  /** The decision kept the promise. */
  public void meet(UUID due, UUID decision, Instant now, ProfessionalId by) {
    jdbc.sql(MEET)
        .param("due", due)
        .param("decision", decision)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }
}
