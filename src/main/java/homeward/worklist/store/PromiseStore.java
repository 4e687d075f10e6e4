package homeward.worklist.store;

import homeward.access.Reach;
import homeward.worklist.DueWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The union of the promises that other modules publish, within reach and for the reader. */
@Component
public class PromiseStore {

  /**
   * Where promises come from, in one text. A module that publishes a view adds a line here; its own
   * handovers are in its view, the handovers of modules without one come from agencies.
   */
  private static final String DUE =
      """
      with promise as (
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from intake.promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from episodes.promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from risk.promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from children.promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from returninterviews.promises_at(:at)
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from worklist.promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from returninterviews.sharing_promises_at(:at)
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from returninterviews.routing_promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from interventions.promises_at(:at)
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from interventions.absent_promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path
        from interventions.reference_promises
        union all
        select promise_id, matter, subject, child_id, party_kind, party, due_at, danger, path from exploitation.promises
        union all
        select h.id, h.matter, h.subject, h.child_id, 'DESK', h.desk_id, h.due_at,
               (case when h.urgent then 3 else 1 end)::smallint, h.path
        from agencies.open_handovers h
        where h.matter not like 'intake.%' and h.matter not like 'episodes.%'
      ), mine as (
        select distinct on (matter, subject) *
        from promise
        where party = any (:mine)
        order by matter, subject, danger desc, due_at
      )
      select m.promise_id, m.matter, m.child_id, n.initials, n.date_of_birth, n.about_age, n.about_age_said, m.party_kind, m.party,
             m.due_at, m.danger, m.path, b.promise_id is not null as by_another
      from mine m
      left join risk.done_by_another b on b.promise_id = m.promise_id and b.professional_id = :professional
      join access.reach(:parties, :professional, :at) r on r.child_id = m.child_id
      join children.names n on n.child_id = m.child_id
      order by (m.due_at < :at and m.danger >= 3) desc, m.due_at
      limit :most
      """;

  private final JdbcClient jdbc;

  PromiseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is due for these parties and within reach; of the same matter about the same subject one.
   *
   * @param mine the reader, their teams and the desks they may work at
   */
  public List<DueWork> due(Reach reach, Collection<UUID> mine, int most) {
    return jdbc.sql(DUE)
        .params(reach.parameters())
        .param("mine", mine.toArray(UUID[]::new))
        .param("most", most)
        .query(PromiseStore::work)
        .list();
  }

  private static DueWork work(ResultSet row, int number) throws SQLException {
    String matter = row.getString("matter");
    return new DueWork(
        row.getObject("promise_id", UUID.class) + "-" + matter.replace('.', '-'),
        matter,
        AboutRow.of(row),
        new DueWork.Owed(
            row.getString("party_kind"),
            Objects.requireNonNull(row.getObject("party", UUID.class)),
            row.getBoolean("by_another")),
        Objects.requireNonNull(row.getObject("due_at", OffsetDateTime.class)).toInstant(),
        row.getInt("danger"),
        row.getString("path"));
  }
}
