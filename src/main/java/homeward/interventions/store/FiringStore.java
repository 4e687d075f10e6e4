package homeward.interventions.store;

import homeward.interventions.InterventionId;
import homeward.interventions.domain.Difference.Stored;
import homeward.interventions.domain.Firing;
import homeward.interventions.domain.Start;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What fired and what was taken back, in PostgreSQL. */
@Component
public class FiringStore {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('interventions:' || cast(:key as text), 0))";

  private static final String SURVIVOR =
      "select survivor_id from children.surviving where child_id = :child";

  private static final String OF_CHILD =
      """
      select i.id, i.clause, i.subject, i.happened_at, c.subjects
      from interventions.intervention i
      join interventions.counted_now c on c.intervention_id = i.id
      where i.origin = 'COUNT' and i.place is null
        and i.child_id in (select other.child_id
                           from children.surviving one
                           join children.surviving other on other.survivor_id = one.survivor_id
                           where one.child_id = :child
                           union
                           select cast(:child as uuid))
        and not exists (select 1 from interventions.taken_back t where t.intervention_id = i.id)
      order by i.id
      """;

  private static final String OF_PLACE =
      """
      select i.id, i.clause, i.subject, i.happened_at, c.subjects
      from interventions.intervention i
      join interventions.counted_now c on c.intervention_id = i.id
      where i.origin = 'COUNT' and i.place = :place
        and not exists (select 1 from interventions.taken_back t where t.intervention_id = i.id)
      order by i.id
      """;

  private static final String PLACES_OF_CHILD =
      """
      select distinct i.place
      from interventions.intervention i
      join interventions.counted_now c on c.intervention_id = i.id
      where i.place is not null
        and i.child_id in (select other.child_id
                           from children.surviving one
                           join children.surviving other on other.survivor_id = one.survivor_id
                           where one.child_id = :child
                           union
                           select cast(:child as uuid))
        and not exists (select 1 from interventions.taken_back t where t.intervention_id = i.id)
      """;

  private static final String ADD =
      """
      insert into interventions.intervention
        (id, child_id, area_id, origin, calls_for, level, clause, sentence, href, protocol_version, subject, place,
         occurrence, from_history, chairs, told_at, due_at, days_known, senior_desk, coordinator_desk, reason,
         immediate, form_key, happened_at, recorded_at, recorded_by)
      values (:id, :child, :area, :origin, :calls, :level, :clause, :sentence, :href, :version,
              cast(:subject as uuid), cast(:place as text),
              (select coalesce(max(i.occurrence), 0) + 1 from interventions.intervention i
               where i.clause = :clause and i.subject = cast(:subject as uuid)),
              :history, :chairs, cast(cast(:told as text[]) as timestamptz[]), cast(:due as timestamptz), :known, cast(:senior as uuid),
              cast(:coordinator as uuid), cast(:reason as text), :immediate, cast(:key as uuid), :happened, :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String COUNT =
      """
      insert into interventions.counting (id, intervention_id, subjects, starts, beyond, recorded_at, recorded_by)
      values (:id, :intervention, :subjects, cast(cast(:starts as text[]) as timestamptz[]), :beyond, :now, :by)
      """;

  private static final String TAKE_BACK =
      """
      insert into interventions.taken_back (intervention_id, reason, recorded_at, recorded_by)
      values (:id, :reason, :now, :by)
      on conflict (intervention_id) do nothing
      """;

  private static final String ONE =
      """
      select i.child_id, i.senior_desk, i.coordinator_desk, h.team_id, h.professional_id
      from interventions.intervention i
      left join children.case_holder_now h on h.child_id = i.child_id
      where i.id = :id
      """;

  private static final String KEYED =
      "select id from interventions.intervention where form_key = :key";

  private final JdbcClient jdbc;

  FiringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose screens show an intervention. */
  public record Watchers(
      ChildId child,
      @Nullable UUID senior,
      @Nullable UUID coordinator,
      @Nullable TeamId team,
      @Nullable ProfessionalId worker) {}

  /** Waits until nobody else counts over the same child or place, until the transaction ends. */
  public void lock(String key) {
    jdbc.sql(LOCK).param("key", key).query((row, number) -> "").single();
  }

  /** The id a child answers under; its own when the register does not know it any more. */
  public ChildId survivor(ChildId child) {
    return jdbc.sql(SURVIVOR)
        .param("child", child.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .optional()
        .orElse(child);
  }

  /** What fired over a child and was not taken back. */
  public List<Stored> ofChild(ChildId child) {
    return jdbc.sql(OF_CHILD).param("child", child.value()).query(FiringStore::stored).list();
  }

  /** What fired over a place and was not taken back. */
  public List<Stored> ofPlace(String place) {
    return jdbc.sql(OF_PLACE).param("place", place).query(FiringStore::stored).list();
  }

  /** The places over which something fired at an absence of this child. */
  public List<String> places(ChildId child) {
    return jdbc.sql(PLACES_OF_CHILD)
        .param("child", child.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Adds what is called for; nothing when the same form was sent before. */
  public void add(NewIntervention one, Instant now, ProfessionalId by) {
    NewIntervention.Cause cause = one.cause();
    NewIntervention.Deadline deadline = one.deadline();
    jdbc.sql(ADD)
        .param("id", one.id().value())
        .param("child", one.child().value())
        .param("area", one.area().value())
        .param("origin", cause.subject() == null ? "ASKED" : "COUNT")
        .param("calls", one.called().calls().name())
        .param("level", one.called().level())
        .param("clause", one.clause().id())
        .param("sentence", one.clause().sentence())
        .param("href", one.clause().href())
        .param("version", one.clause().version().id())
        .param("subject", cause.subject())
        .param("place", cause.place())
        .param("history", deadline.fromHistory())
        .param("chairs", deadline.ladder().chairs().toArray(String[]::new))
        .param("told", times(deadline.ladder().toldAt()))
        .param("due", deadline.fromHistory() ? null : Moments.at(deadline.ladder().dueAt()))
        .param("known", deadline.ladder().daysKnown())
        .param("senior", deadline.senior() == null ? null : deadline.senior().value())
        .param(
            "coordinator", deadline.coordinator() == null ? null : deadline.coordinator().value())
        .param("reason", cause.reason())
        .param("immediate", cause.immediate())
        .param("key", cause.formKey())
        .param("happened", Moments.at(cause.happenedAt()))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** The one a form asked for; empty when it was not sent yet. */
  public Optional<InterventionId> keyed(UUID formKey) {
    return jdbc.sql(KEYED)
        .param("key", formKey)
        .query((row, number) -> new InterventionId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Adds what was counted. */
  public void counted(InterventionId id, Firing firing, Instant now, ProfessionalId by) {
    jdbc.sql(COUNT)
        .param("id", Ids.next(now))
        .param("intervention", id.value())
        .param("subjects", firing.subjects().toArray(UUID[]::new))
        .param("starts", times(firing.counted().stream().map(Start::startedAt).toList()))
        .param("beyond", firing.beyond())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** It does not follow any more. */
  public void takeBack(UUID id, boolean startGone, Instant now, ProfessionalId by) {
    jdbc.sql(TAKE_BACK)
        .param("id", id)
        .param("reason", startGone ? "START_GONE" : "COUNT_CHANGED")
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Whose screens show it. */
  public Watchers watchers(UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .query((row, number) -> {
          UUID team = row.getObject("team_id", UUID.class);
          UUID worker = row.getObject("professional_id", UUID.class);
          return new Watchers(
              new ChildId(row.getObject("child_id", UUID.class)),
              row.getObject("senior_desk", UUID.class),
              row.getObject("coordinator_desk", UUID.class),
              team == null ? null : new TeamId(team),
              worker == null ? null : new ProfessionalId(worker));
        })
        .single();
  }

  /** Times for an array of {@code timestamptz}, which the driver takes as text only. */
  private static String[] times(List<Instant> times) {
    return times.stream().map(Instant::toString).toArray(String[]::new);
  }

  private static Stored stored(ResultSet row, int number) throws SQLException {
    Array subjects = row.getArray("subjects");
    return new Stored(
        row.getObject("id", UUID.class),
        new Firing.Key(row.getString("clause"), row.getObject("subject", UUID.class)),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        List.of((UUID[]) subjects.getArray()));
  }
}
