package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.protocol.ClauseRef;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences after which no interview was offered, because triage was not red. */
@Component
public class NotOfferedStore {

  private static final String ADD =
      """
      insert into returninterviews.not_offered
        (subject, child_id, area_id, returned_at, told_at, until_at, protocol_version, clause, recorded_at, recorded_by)
      values (:subject, :child, :area, :returned, :told, :until, :version, :clause, :now, :by)
      on conflict (subject) do nothing
      """;

  private static final String RUNNING =
      """
      select n.subject, n.child_id, n.area_id, n.returned_at, n.told_at
      from returninterviews.not_offered n
      join children.surviving of on of.child_id = n.child_id
      join children.surviving asked on asked.survivor_id = of.survivor_id
      where asked.child_id = :child and n.until_at > :now
        and not exists (select 1 from returninterviews.interview i where i.subject = n.subject)
      """;

  private final JdbcClient jdbc;

  NotOfferedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An absence that ended. */
  public record Ended(
      UUID subject, ChildId child, AreaId area, Instant returnedAt, Instant toldAt) {}

  /** Keeps that none was offered; nothing when that was kept before. */
  public void add(Ended one, Instant until, ClauseRef clause, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("subject", one.subject())
        .param("child", one.child().value())
        .param("area", one.area().value())
        .param("returned", Moments.at(one.returnedAt()))
        .param("told", Moments.at(one.toldAt()))
        .param("until", Moments.at(until))
        .param("version", clause.version().id())
        .param("clause", clause.id())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** A child's absences for which the time of an interview still runs and none is owed. */
  public List<Ended> running(ChildId child, Instant now) {
    return jdbc.sql(RUNNING)
        .param("child", child.value())
        .param("now", Moments.at(now))
        .query((row, number) ->
            new Ended(
                Rows.id(row, "subject"),
                new ChildId(Rows.id(row, "child_id")),
                new AreaId(Rows.id(row, "area_id")),
                Rows.must(row, "returned_at"),
                Rows.must(row, "told_at")))
        .list();
  }
}
