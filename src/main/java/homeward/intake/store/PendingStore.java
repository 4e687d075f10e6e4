package homeward.intake.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands about a child before there is an episode, or without one. */
@Component
public class PendingStore {

  private static final String PENDING =
      """
      with same (id) as (
        select other.child_id from children.surviving me
        join children.surviving other on other.survivor_id = me.survivor_id
        where me.child_id = :child)
      select 'UNDECIDED' as what, r.id as subject, r.reported_at as since
      from intake.report r
      where r.child_id in (select id from same)
        and exists (select 1 from intake.decision_due u
                    where u.report_id = r.id and u.because <> 'GRAVER'
                      and not exists (select 1 from intake.decision_due_met m where m.due_id = u.id))
      union all
      select 'ABSENT', a.id, a.started_at
      from intake.absence a
      where a.child_id in (select id from same) and a.batch_id is null
        and not exists (select 1 from intake.absence_end e where e.absence_id = a.id)
      order by what desc, since
      """;

  private final JdbcClient jdbc;

  PendingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What it is. */
  public enum What {
    /** A report that nobody has decided: the subject is the report, since when it was made. */
    UNDECIDED,
    /** An absence that has not ended: since when the child was last seen. */
    ABSENT
  }

  /** One thing that stands, since a time in UTC. */
  public record Pending(What what, UUID subject, Instant since) {}

  /** What stands about a child, under whichever identity; undecided reports first. */
  public List<Pending> of(ChildId child) {
    return jdbc.sql(PENDING)
        .param("child", child.value())
        .query((row, number) ->
            new Pending(
                What.valueOf(row.getString("what")),
                row.getObject("subject", UUID.class),
                Moments.of(row.getObject("since", OffsetDateTime.class))))
        .list();
  }
}
