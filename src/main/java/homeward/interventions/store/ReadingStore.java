package homeward.interventions.store;

import homeward.access.Reach;
import homeward.interventions.ActionOwner;
import homeward.interventions.Intervention;
import homeward.interventions.Intervention.AgreedAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionLine;
import homeward.platform.Moments;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads interventions from PostgreSQL. */
@Component
public class ReadingStore {

  private static final String CHILD =
      "select child_id from interventions.intervention where id = :id";

  private static final String ONE =
      """
      select i.*, c.subjects, c.starts, t.recorded_at as taken_back_at, t.reason as taken_back_reason,
             a.meets_at, a.place as meets_where, a.invited, a.recorded_at as arranged_at, a.recorded_by as arranged_by,
             o.kind as ending, o.attended, o.child_words, o.family_words, o.agreed, o.happened_at as ended_at,
             o.recorded_by as ended_by, n.officer, coalesce(n.officer_due_at, n.supervisor_due_at) as handed_due_at
      from interventions.intervention i
      left join interventions.counted_now c on c.intervention_id = i.id
      left join interventions.taken_back t on t.intervention_id = i.id
      left join interventions.arranged_now a on a.intervention_id = i.id
      left join interventions.outcome o on o.intervention_id = i.id
      left join interventions.reference_now n on n.intervention_id = i.id
      where i.id = :id
      """;

  private static final String OF_CHILD =
      """
      select i.id
      from interventions.intervention i
      where i.child_id in (select other.child_id
                           from children.surviving one
                           join children.surviving other on other.survivor_id = one.survivor_id
                           where one.child_id = :child)
      order by i.happened_at desc, i.id desc
      """;

  private static final String ACTIONS =
      """
      select a.id, a.words, a.owner, a.due_at, d.words as done
      from interventions.agreed_action a
      left join interventions.action_done d on d.action_id = a.id
      where a.intervention_id = :id
      order by a.due_at, a.id
      """;

  private static final String PARTIES =
      """
      select distinct p.party
      from interventions.open_now i
      join lateral unnest(i.chairs, i.told_at) with ordinality as c(chair, told_at, position)
        on c.position = 1 or c.told_at < :at
      join lateral interventions.parties(c.chair, i.child_id, i.senior_desk, i.coordinator_desk) p on true
      where i.id = :id
      """;

  private static final String OPEN =
      """
      select i.id, i.child_id, n.initials, n.date_of_birth, i.calls_for, i.chairs[1] as chair, i.level, i.due_at,
             a.meets_at, coalesce(cardinality(c.subjects), 0) as counted,
             f.officer, coalesce(f.officer_due_at, f.supervisor_due_at) as handed_due_at
      from interventions.open_now i
      join access.reach(:parties, :professional, :at) r on r.child_id = i.child_id
      join children.names n on n.child_id = i.child_id
      left join interventions.counted_now c on c.intervention_id = i.id
      left join interventions.arranged_now a on a.intervention_id = i.id
      left join interventions.reference_now f on f.intervention_id = i.id
      where i.calls_for = any (:calls)
      order by coalesce(f.officer_due_at, f.supervisor_due_at, i.due_at), i.id
      limit :most
      """;

  private final JdbcClient jdbc;

  ReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose it is; empty when there is none. */
  public Optional<ChildId> child(InterventionId id) {
    return jdbc.sql(CHILD)
        .param("id", id.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** One with everything recorded about it. */
  public Intervention one(InterventionId id) {
    List<AgreedAction> actions =
        jdbc.sql(ACTIONS).param("id", id.value()).query(ReadingStore::action).list();
    return jdbc.sql(ONE)
        .param("id", id.value())
        .query((row, number) -> InterventionRows.intervention(row, actions))
        .single();
  }

  /** All of a child, the latest first. */
  public List<Intervention> ofChild(ChildId child) {
    return jdbc
        .sql(OF_CHILD)
        .param("child", child.value())
        .query((row, number) -> new InterventionId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .map(this::one)
        .toList();
  }

  /** In whose name an open one stands then; empty when it is not open. */
  public List<UUID> parties(InterventionId id, Instant at) {
    return jdbc.sql(PARTIES)
        .param("id", id.value())
        .param("at", Moments.at(at))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** What is open within reach, what is due first on top. */
  public List<InterventionLine> open(Reach reach, Set<Calls> calls, int most) {
    return jdbc.sql(OPEN)
        .params(reach.parameters())
        .param("calls", calls.stream().map(Calls::name).toArray(String[]::new))
        .param("most", most)
        .query(ReadingStore::line)
        .list();
  }

  private static AgreedAction action(ResultSet row, int number) throws SQLException {
    return new AgreedAction(
        row.getObject("id", UUID.class),
        row.getString("words"),
        ActionOwner.of(row.getString("owner")),
        InterventionRows.at(row, "due_at"),
        row.getString("done"));
  }

  private static InterventionLine line(ResultSet row, int number) throws SQLException {
    OffsetDateTime meets = row.getObject("meets_at", OffsetDateTime.class);
    return new InterventionLine(
        new InterventionId(row.getObject("id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        row.getString("initials"),
        row.getObject("date_of_birth", LocalDate.class),
        Calls.valueOf(row.getString("calls_for")),
        Objects.requireNonNull(row.getString("chair")),
        new InterventionLine.Standing(
            row.getInt("level"),
            row.getInt("counted"),
            InterventionRows.at(row, "due_at"),
            meets == null ? null : meets.toInstant(),
            InterventionRows.handed(row)));
  }
}
