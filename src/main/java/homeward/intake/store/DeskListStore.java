package homeward.intake.store;

import homeward.access.Reach;
import homeward.platform.Moments;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits at a desk, as far as the reader's reach goes, most dangerous first. */
@Component
public class DeskListStore {

  private static final String WAITING =
      """
      select p.promise_id, p.matter, p.child_id, p.path, p.danger, p.made_at, p.due_at, n.initials, n.date_of_birth, n.about_age, n.about_age_said,
             exists (select 1 from agencies.open_handovers o
                     where o.child_id = p.child_id and o.path = p.path and o.position > 0) as climbed
      from intake.promises p
      join access.reach(:parties, :professional, :at) reached on reached.child_id = p.child_id
      join children.names n on n.child_id = p.child_id
      where p.party_kind = 'DESK' and p.party = :desk
      order by case when p.due_at < :at and p.danger = 3 then 0
                    when p.due_at < :at then 1
                    when p.due_at < :soon then 2
                    else 3 end,
               p.danger desc, p.due_at, p.promise_id
      """;

  private final JdbcClient jdbc;

  DeskListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Something that waits. Times are UTC. */
  public record Waiting(
      UUID id,
      String matter,
      ChildId child,
      String path,
      int danger,
      Instant madeAt,
      Instant dueAt,
      String initials,
      @Nullable Birth born,
      boolean climbed) {}

  /** What waits at the desk: late and dangerous first, then due within the hour, then the rest. */
  public List<Waiting> waiting(DeskId desk, Reach reach) {
    return jdbc.sql(WAITING)
        .params(reach.parameters())
        .param("desk", desk.value())
        .param("soon", Moments.at(reach.at().plus(Duration.ofHours(1))))
        .query((row, number) ->
            new Waiting(
                Rows.uuid(row, "promise_id"),
                row.getString("matter"),
                new ChildId(Rows.uuid(row, "child_id")),
                row.getString("path"),
                row.getInt("danger"),
                Rows.instant(row, "made_at"),
                Rows.instant(row, "due_at"),
                row.getString("initials"),
                Rows.birth(row),
                row.getBoolean("climbed")))
        .list();
  }
}
