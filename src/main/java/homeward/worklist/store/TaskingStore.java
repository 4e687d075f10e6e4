package homeward.worklist.store;

import homeward.access.Reach;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.worklist.NewTaskingAction;
import homeward.worklist.TaskingAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions agreed over the daily list. */
@Component
public class TaskingStore {

  private static final String ADD =
      """
      insert into worklist.tasking_action
        (id, about, subject, child_id, area_id, words, owner, due_at, form_key, recorded_at, recorded_by)
      values (:id, :about, :subject, :child, :area, :words, :owner, :due, :key, :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String OF_KEY =
      "select id from worklist.tasking_action where form_key = :key";

  private static final String DONE =
      """
      insert into worklist.tasking_done (action_id, words, form_key, recorded_at, recorded_by)
      values (:action, :words, :key, :now, :by)
      on conflict do nothing
      """;

  private static final String DONE_WITH =
      "select count(*) from worklist.tasking_done where action_id = :action and form_key = :key";

  private static final String ONE =
      """
      select a.id, a.about, a.subject, a.child_id, a.area_id, a.words, a.owner, p.name as owner_name, a.due_at,
             a.recorded_at, w.name as by_name, d.words as done_words, d.recorded_at as done_at,
             n.initials, n.date_of_birth, n.about_age, n.about_age_said
      from worklist.tasking_action a
      join agencies.people p on p.professional_id = a.owner
      join agencies.people w on w.professional_id = a.recorded_by
      join children.names n on n.child_id = a.child_id
      left join worklist.tasking_done d on d.action_id = a.id
      where a.id = :action
      """;

  private static final String LISTED =
      """
      select a.id, a.about, a.subject, a.child_id, a.area_id, a.words, a.owner, p.name as owner_name, a.due_at,
             a.recorded_at, w.name as by_name, d.words as done_words, d.recorded_at as done_at,
             n.initials, n.date_of_birth, n.about_age, n.about_age_said
      from worklist.tasking_action a
      join access.reach(:parties, :professional, :at) mine on mine.child_id = a.child_id
      join agencies.people p on p.professional_id = a.owner
      join agencies.people w on w.professional_id = a.recorded_by
      join children.names n on n.child_id = a.child_id
      left join worklist.tasking_done d on d.action_id = a.id and d.recorded_at <= :moment
      where a.recorded_at <= :moment and (d.action_id is null or d.recorded_at >= :begins)
        and (cast(:areas as uuid[]) is null or a.area_id = any (cast(:areas as uuid[])))
      order by d.action_id is not null, a.due_at, a.id
      """;

  private static final String HOLDERS =
      """
      select distinct h.professional_id, p.name
      from agencies.post_holders h
      join agencies.people p on p.professional_id = h.professional_id
      where h.area_id = any (cast(:areas as uuid[])) and h.from_at <= :now
        and (h.until_at is null or h.until_at > :now)
      order by p.name, h.professional_id
      """;

  private final JdbcClient jdbc;

  TaskingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an action; the id of the one this form made before when it is sent again. */
  public UUID add(UUID id, NewTaskingAction action, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("about", action.subject().about().name())
        .param("subject", action.subject().id())
        .param("child", action.subject().child().value())
        .param("area", action.subject().area().value())
        .param("words", action.words())
        .param("owner", action.owner().value())
        .param("due", Moments.at(action.due()))
        .param("key", action.key())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    return jdbc.sql(OF_KEY).param("key", action.key()).query(UUID.class).single();
  }

  /** Says that an action is done; false when it was done before by another form. */
  public boolean done(UUID action, String words, UUID key, Instant now, ProfessionalId by) {
    int added =
        jdbc.sql(DONE)
            .param("action", action)
            .param("words", words)
            .param("key", key)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update();
    return added == 1
        || jdbc.sql(DONE_WITH)
                .param("action", action)
                .param("key", key)
                .query(Integer.class)
                .single()
            == 1;
  }

  /** An action; empty when there is none. */
  public Optional<TaskingAction> find(UUID action) {
    return jdbc.sql(ONE).param("action", action).query(TaskingStore::action).optional();
  }

  /**
   * The actions within reach that were open at a moment, and those done since the day began.
   *
   * @param areas only these; null for all
   */
  public List<TaskingAction> actions(
      Reach reach, Instant begins, Instant moment, @Nullable Set<UUID> areas) {
    return jdbc.sql(LISTED)
        .params(reach.parameters())
        .param("begins", Moments.at(begins))
        .param("moment", Moments.at(moment))
        .param("areas", areas == null ? null : areas.toArray(UUID[]::new))
        .query(TaskingStore::action)
        .list();
  }

  /** Who holds a post in one of these areas, by name. */
  public List<ProfessionalId> holders(List<UUID> areas, Instant now) {
    return jdbc.sql(HOLDERS)
        .param("areas", areas.toArray(UUID[]::new))
        .param("now", Moments.at(now))
        .query((row, number) -> new ProfessionalId(row.getObject("professional_id", UUID.class)))
        .list();
  }

  private static TaskingAction action(ResultSet row, int number) throws SQLException {
    OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
    ChildId child = new ChildId(row.getObject("child_id", UUID.class));
    return new TaskingAction(
        row.getObject("id", UUID.class),
        new TaskingAction.Subject(
            TaskingAction.About.valueOf(row.getString("about")),
            row.getObject("subject", UUID.class),
            child,
            new AreaId(row.getObject("area_id", UUID.class))),
        AboutRow.of(row),
        row.getString("words"),
        new TaskingAction.Agreed(
            new ProfessionalId(row.getObject("owner", UUID.class)),
            row.getString("owner_name"),
            moment(row, "due_at"),
            moment(row, "recorded_at"),
            row.getString("by_name")),
        done == null
            ? null
            : new TaskingAction.Done(row.getString("done_words"), Moments.of(done)));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return Moments.of(Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)));
  }
}
