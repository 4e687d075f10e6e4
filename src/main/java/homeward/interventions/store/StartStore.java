package homeward.interventions.store;

import homeward.interventions.domain.Start;
import homeward.platform.Moments;
import homeward.protocol.Category;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The starts that are counted, from what episodes, intake and children publish. */
@Component
public class StartStore {

  private static final String OF_CHILD =
      """
      with me as (
        select other.child_id
        from children.surviving one
        join children.surviving other on other.survivor_id = one.survivor_id
        where one.child_id = :child
        union
        select cast(:child as uuid)
      )
      select 'MISSING' as category, e.episode_id as subject, e.child_id, e.area_id,
             least(e.started_at, a.started_at) as started_at, cast(null as text) as place,
             e.batch_id is not null as from_history
      from episodes.starts e
      left join intake.absence_starts a on a.report_id = e.report_id
      where e.child_id in (select child_id from me)
        and not exists (select 1 from intake.report_summaries s
                        where s.report_id = e.report_id and s.joined_to is not null)
      union all
      select 'ABSENT', a.absence_id, a.child_id, a.area_id, a.started_at, a.place, a.batch_id is not null
      from intake.absence_starts a
      where a.child_id in (select child_id from me)
        and not a.became_missing
        and not exists (select 1 from episodes.starts e where e.report_id = a.report_id)
      """;

  private static final String OF_PLACE =
      """
      select 'ABSENT' as category, a.absence_id as subject, a.child_id, a.area_id, a.started_at, a.place,
             a.batch_id is not null as from_history
      from intake.absence_starts a
      where a.place = :place
        and not a.became_missing
        and not exists (select 1 from episodes.starts e where e.report_id = a.report_id)
      """;

  private static final String CHILDREN =
      """
      select distinct coalesce(s.survivor_id, x.child_id)
      from (select e.child_id from episodes.starts e
            union select a.child_id from intake.absence_starts a
            union select i.child_id from interventions.intervention i where i.origin = 'COUNT') x
      left join children.surviving s on s.child_id = x.child_id
      order by 1
      """;

  private static final String PLACES =
      """
      select a.place from intake.absence_starts a where a.place is not null
      union
      select i.place from interventions.intervention i where i.place is not null
      order by 1
      """;

  private static final String REFERENCE =
      """
      select coalesce(
        (select n.reference from children.names n where n.child_id = :id),
        (select e.reference from episodes.starts e where e.episode_id = :id),
        (select a.reference from intake.absence_starts a where a.absence_id = :id),
        cast(cast(:id as uuid) as text))
      """;

  private static final String IMPORTED =
      """
      select distinct s.survivor_id
      from intake.imported_children c
      join children.surviving s on s.child_id = c.child_id
      where c.batch_id = :batch and c.recorded_at = :recorded
      """;

  private final JdbcClient jdbc;

  StartStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every start of a child, under every id the child has; in no order. */
  public List<Start> ofChild(ChildId child) {
    return jdbc.sql(OF_CHILD).param("child", child.value()).query(StartStore::start).list();
  }

  /** Every absence from a place, whichever child's; in no order. */
  public List<Start> ofPlace(String place) {
    return jdbc.sql(OF_PLACE).param("place", place).query(StartStore::start).list();
  }

  /** Every child there is anything to count of, or for whom something fired; survivors only. */
  public List<ChildId> children() {
    return jdbc.sql(CHILDREN).query((row, number) -> child(row)).list();
  }

  /** Every place there is anything to count of, or over which something fired. */
  public List<String> places() {
    return jdbc.sql(PLACES).query((row, number) -> row.getString(1)).list();
  }

  /** The reference of a child, an episode or an absence; its id when it is not there any more. */
  public String reference(UUID id) {
    return jdbc.sql(REFERENCE).param("id", id).query(String.class).single();
  }

  /** The children whose reports one piece of an import brought. */
  public List<ChildId> imported(BatchId batch, Instant recordedAt) {
    return jdbc.sql(IMPORTED)
        .param("batch", batch.value())
        .param("recorded", Moments.at(recordedAt))
        .query((row, number) -> child(row))
        .list();
  }

  private static ChildId child(ResultSet row) throws SQLException {
    return new ChildId(row.getObject(1, UUID.class));
  }

  private static Start start(ResultSet row, int number) throws SQLException {
    return new Start(
        row.getObject("subject", UUID.class),
        Category.valueOf(row.getString("category")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        new Start.Where(
            new ChildId(row.getObject("child_id", UUID.class)),
            new AreaId(row.getObject("area_id", UUID.class)),
            row.getString("place")),
        row.getBoolean("from_history"));
  }
}
