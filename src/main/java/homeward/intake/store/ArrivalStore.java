package homeward.intake.store;

import homeward.access.Reach;
import homeward.intake.Report;
import homeward.intake.ReportSummary;
import homeward.platform.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the control room's list: reports as they arrive, the gravest first. */
@Component
public class ArrivalStore {

  private static final String LIST =
      """
      select s.report_id, s.child_id, s.reference, s.area_id, s.reported_at, s.last_seen_at, s.category,
             s.joined_to, s.decided_at, r.kind, r.police_now, coalesce(w.police_help, false) as police_help,
             n.initials, n.date_of_birth, i.relation,
             exists (select 1 from intake.not_there t where t.report_id = r.id) as not_there,
             (select count(*) from intake.joined_now j where j.into_report_id = r.id) as joined_count,
             (select count(*) from intake.news x where x.report_id = r.id) as news_count
      from intake.report_summaries s
      join intake.report r on r.id = s.report_id
      join intake.informant i on i.report_id = r.id
      join children.names n on n.child_id = s.child_id
      left join intake.whereabouts w on w.report_id = r.id
      where s.joined_to is null
        and r.batch_id is null
        and (s.reported_at > :since or s.category is null)
        and s.child_id in (select child_id from access.reach(:parties, :professional, :at))
      order by ((r.police_now or coalesce(w.police_help, false)) and s.category is null) desc,
               (s.category is null and (r.kind = 'MISSING' or exists (
                  select 1 from intake.not_there t where t.report_id = r.id))) desc,
               coalesce((select p.danger from intake.category_proposal p where p.report_id = r.id
                         order by p.number desc limit 1), 2) desc,
               s.reported_at desc
      limit 100
      """;

  private final JdbcClient jdbc;

  ArrivalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A row of the list.
   *
   * @param informant what the informant is to the child
   * @param kind what was reported
   */
  public record Row(
      ReportSummary summary, Child child, String informant, Report.Kind kind, Signs signs) {

    /** Whom it is about, short. */
    public record Child(String initials, LocalDate birth) {}

    /**
     * What makes it more pressing.
     *
     * @param urgent whether it was sent with "I need the police now", or help is asked for
     * @param notThere whether the child was not where they were thought to be
     * @param joined how many further reports of the same disappearance are folded into it
     * @param news how much news was added
     */
    public record Signs(boolean urgent, boolean notThere, int joined, int news) {}
  }

  /** The reports in somebody's reach since a time, and older ones nobody has decided. */
  public List<Row> list(Reach reach, Instant since) {
    return jdbc.sql(LIST)
        .params(reach.parameters())
        .param("since", Moments.at(since))
        .query((row, number) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        ReportStore.summary(row),
        new Row.Child(row.getString("initials"), row.getObject("date_of_birth", LocalDate.class)),
        row.getString("relation"),
        Report.Kind.valueOf(row.getString("kind")),
        new Row.Signs(
            row.getBoolean("police_now") || row.getBoolean("police_help"),
            row.getBoolean("not_there"),
            row.getInt("joined_count"),
            row.getInt("news_count")));
  }
}
