package homeward.returninterviews.store;

import homeward.returninterviews.domain.TriageCount.TimeAway;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What triage looks at in the records of other modules. */
@Component
public class TriageFactsStore {

  private static final String MARKERS =
      "select distinct kind from children.markers_now where child_id = :child";

  /** Episodes, and absences that did not become missing: each time away once, from its start. */
  private static final String TIMES_AWAY =
      """
      with same as (
        select of.child_id from children.surviving of
        join children.surviving asked on asked.survivor_id = of.survivor_id
        where asked.child_id = :child)
      select true as missing, e.started_at
      from episodes.summaries e join same on same.child_id = e.child_id
      union all
      select false, least(coalesce(r.last_seen_at, r.reported_at), r.reported_at)
      from intake.report_summaries r join same on same.child_id = r.child_id
      where r.category = 'ABSENT' and r.joined_to is null
        and not exists (select 1 from episodes.summaries e where e.report_id = r.report_id)
      """;

  private final JdbcClient jdbc;

  TriageFactsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The kinds of the markers that hold now. */
  public Set<String> markers(ChildId child) {
    return jdbc
        .sql(MARKERS)
        .param("child", child.value())
        .query((row, number) -> row.getString("kind"))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Every time the child was away, under every id the child ever had. */
  public List<TimeAway> timesAway(ChildId child) {
    return jdbc.sql(TIMES_AWAY)
        .param("child", child.value())
        .query(
            (row, number) -> new TimeAway(row.getBoolean("missing"), Rows.must(row, "started_at")))
        .list();
  }
}
