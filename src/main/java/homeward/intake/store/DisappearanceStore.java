package homeward.intake.store;

import homeward.intake.domain.SameDisappearance;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the earlier disappearances of a child that a new report may belong to. */
@Component
public class DisappearanceStore {

  private static final String EARLIER =
      """
      select r.id, r.reported_at, r.last_seen_at,
             coalesce(e.returned_at, e.closed_at, a.happened_at,
                      case when s.category = 'NEITHER' then s.decided_at end) as ended_at
      from intake.report r
      join intake.report_summaries s on s.report_id = r.id
      join children.surviving mine on mine.child_id = r.child_id
      join children.surviving asked on asked.survivor_id = mine.survivor_id
      left join episodes.summaries e on e.report_id = r.id
      left join (select one.report_id, back.happened_at
                 from intake.absence one
                 join intake.absence_end back on back.absence_id = one.id
                 where back.kind = 'RETURNED') a on a.report_id = r.id
      where asked.child_id = :child
        and s.joined_to is null
        and (r.kind = 'MISSING' or exists (select 1 from intake.not_there n where n.report_id = r.id))
      order by r.reported_at desc
      limit 20
      """;

  private final JdbcClient jdbc;

  DisappearanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A first report, with what tells whether another is of the same disappearance. */
  public record First(ReportId report, SameDisappearance.Earlier earlier) {}

  /** First reports of a child, latest first, at most twenty. */
  public List<First> earlier(ChildId child) {
    return jdbc.sql(EARLIER)
        .param("child", child.value())
        .query((row, number) ->
            new First(
                new ReportId(row.getObject("id", UUID.class)),
                new SameDisappearance.Earlier(
                    ReportStore.at(row, "reported_at"),
                    ReportStore.atOrNull(row, "last_seen_at"),
                    ReportStore.atOrNull(row, "ended_at"))))
        .list();
  }
}
