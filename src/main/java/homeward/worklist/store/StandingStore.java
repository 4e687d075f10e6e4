package homeward.worklist.store;

import homeward.access.Reach;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.web.Live;
import homeward.worklist.Board;
import homeward.worklist.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How it stands, or stood, with every child who is away or waits for an interview. How it stands
 * now is worked out once for all who look at the same time; who may know of whom is asked afresh
 * for each of them.
 */
@Component
public class StandingStore {

  private static final String STANDING =
      """
      with standing as (
        select 'MISSING' as away, e.episode_id as subject, e.child_id, e.area_id, e.started_at as since,
               e.opened_at as known_at, e.last_action_at, extract(epoch from e.alarm_after)::bigint as alarm_seconds,
               e.next_due, e.level, e.owner, e.accepted_at is not null as accepted, e.handed_over,
               e.found_at, e.returned_at, null::text as stage, null::timestamptz as at_risk_at
        from episodes.standing_at(cast(:moment as timestamptz)) e
        union all
        select 'ABSENT', a.absence_id, a.child_id, a.area_id, a.started_at, a.decided_at, a.last_action_at, null,
               a.next_due, null, a.desk_id, true, false, null, null, null, null
        from intake.absences_at(cast(:moment as timestamptz)) a
        union all
        select 'RETURNED', i.interview_id, i.child_id, i.area_id, i.returned_at, i.told_at, null, null, i.due_at, null,
               coalesce(i.interviewer, i.team_id), true, false, null,
               i.returned_at, i.stage, i.at_risk_at
        from returninterviews.awaiting_at(cast(:moment as timestamptz)) i
      )
      select s.away, s.subject, s.child_id, s.area_id, s.since, s.known_at, s.last_action_at, s.alarm_seconds,
             case when cast(:current as boolean)
                  then least(s.next_due,
                             (select min(p.due_at) from episodes.promises p where p.subject = s.subject),
                             (select min(p.due_at) from risk.promises p where p.subject = s.subject))
                  else s.next_due end as next_due,
             s.level, coalesce(o.name, p.name, '') as owner, s.accepted, s.handed_over, s.found_at, s.returned_at,
             s.stage, s.at_risk_at, n.initials, n.date_of_birth, n.about_age, n.about_age_said,
             exists (select 1 from access.restricted_children x where x.child_id = s.child_id) as restricted,
             exists (select 1 from access.protected_children x where x.child_id = s.child_id) as do_not_divulge,
             exists (select 1 from children.markers_now m
                     where m.child_id = s.child_id and m.kind = 'TRIGGER_PLAN') as trigger_plan,
             exists (select 1 from children.markers_now m
                     where m.child_id = s.child_id
                       and m.kind in ('EXPLOITATION_KNOWN', 'EXPLOITATION_SUSPECTED')) as exploitation,
             (select count(*)
              from children.surviving me
              join children.surviving other on other.survivor_id = me.survivor_id
              join (select c.child_id, c.at from episodes.chronology c where c.kind like '%.began'
                    union all
                    select c.child_id, c.at from intake.chronology c where c.kind like '%.absence-began') t
                on t.child_id = other.child_id
              where me.child_id = s.child_id and t.at <= cast(:moment as timestamptz)
                and t.at > cast(:moment as timestamptz) - interval '90 days')::integer as times
      from standing s
      join children.names n on n.child_id = s.child_id
      left join agencies.party_names o on o.party = s.owner
      left join agencies.people p on p.professional_id = s.owner
      where cast(:areas as uuid[]) is null or s.area_id = any (cast(:areas as uuid[]))
      order by s.since, s.subject
      """;

  /** Only these children are looked for: an area's reader may know of tens of thousands. */
  private static final String REACHED =
      """
      select mine.child_id
      from access.reach(:parties, :professional, :at) mine
      where mine.child_id = any (cast(:children as uuid[]))
      """;

  private static final String AREA_OF_INTERVIEW =
      "select area_id from returninterviews.interview_areas where interview_id = :interview";

  private static final String AREA_OF_EPISODE =
      "select area_id from episodes.summaries where episode_id = :episode";

  private static final String SUBJECT =
      """
      select s.child_id, s.area_id
      from (select episode_id as subject, child_id, area_id, 'EPISODE' as about
            from episodes.standing_at(cast(:moment as timestamptz))
            union all
            select absence_id, child_id, area_id, 'ABSENCE' from intake.absences_at(cast(:moment as timestamptz))
            union all
            select interview_id, child_id, area_id, 'INTERVIEW'
            from returninterviews.awaiting_at(cast(:moment as timestamptz))) s
      where s.subject = :subject and s.about = :about
      """;

  private final JdbcClient jdbc;
  private final Shared<Standing> now;

  StandingStore(JdbcClient jdbc, Live live) {
    this.jdbc = jdbc;
    this.now = new Shared<>(moment -> all(moment, true, null), live::news);
  }

  /** The child and the area of something on the list. */
  public record Subject(ChildId child, AreaId area) {}

  /**
   * Everything within reach as it stood at a moment. What stands now may be a quarter of a second
   * old when nothing was heard of since, but is always as this node and this transaction left it.
   *
   * @param moment not after the reach's own time
   * @param areas only these; null for all
   */
  public List<Standing> standing(Reach reach, Instant moment, @Nullable Set<UUID> areas) {
    List<Standing> all = moment.equals(reach.at()) ? now.at(moment) : all(moment, false, areas);
    List<Standing> asked =
        areas == null
            ? all
            : all.stream().filter(one -> areas.contains(one.matter().area().value())).toList();
    Set<ChildId> reached = reached(reach, asked);
    return asked.stream().filter(one -> reached.contains(one.child().id())).toList();
  }

  private Set<ChildId> reached(Reach reach, List<Standing> standing) {
    if (standing.isEmpty()) {
      return Set.of();
    }
    Set<ChildId> reached = new HashSet<>();
    jdbc.sql(REACHED)
        .params(reach.parameters())
        .param(
            "children",
            standing.stream().map(one -> one.child().id().value()).distinct().toArray(UUID[]::new))
        .query(row -> {
          reached.add(new ChildId(row.getObject("child_id", UUID.class)));
        });
    return reached;
  }

  /** Whoever may know: for {@link #standing} alone, which leaves out what a reader may not. */
  private List<Standing> all(Instant moment, boolean current, @Nullable Set<UUID> areas) {
    return jdbc.sql(STANDING)
        .param("moment", Moments.at(moment))
        .param("current", current)
        .param("areas", areas == null ? null : areas.toArray(UUID[]::new))
        .query(StandingStore::standing)
        .list();
  }

  /** The area of an interview; empty when there is none. */
  public Optional<AreaId> areaOfInterview(UUID interview) {
    return jdbc.sql(AREA_OF_INTERVIEW)
        .param("interview", interview)
        .query(UUID.class)
        .optional()
        .map(AreaId::new);
  }

  /** The area of an episode; empty when there is none. */
  public Optional<AreaId> areaOfEpisode(UUID episode) {
    return jdbc.sql(AREA_OF_EPISODE)
        .param("episode", episode)
        .query(UUID.class)
        .optional()
        .map(AreaId::new);
  }

  /**
   * What stands on the list now under this id.
   *
   * @param about EPISODE, ABSENCE or INTERVIEW
   */
  public Optional<Subject> subject(String about, UUID subject, Instant moment) {
    return jdbc.sql(SUBJECT)
        .param("moment", Moments.at(moment))
        .param("subject", subject)
        .param("about", about)
        .query((row, number) ->
            new Subject(
                new ChildId(row.getObject("child_id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class))))
        .optional();
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    long seconds = row.getLong("alarm_seconds");
    boolean measured = !row.wasNull();
    return new Standing(
        new Standing.Matter(
            Board.Away.valueOf(row.getString("away")),
            row.getObject("subject", UUID.class),
            new AreaId(row.getObject("area_id", UUID.class))),
        AboutRow.of(row),
        new Standing.Times(
            Objects.requireNonNull(instant(row, "since")),
            Objects.requireNonNull(instant(row, "known_at")),
            instant(row, "last_action_at"),
            measured ? Duration.ofSeconds(seconds) : null,
            instant(row, "next_due")),
        row.getString("level"),
        new Standing.Owner(
            row.getString("owner"), row.getBoolean("accepted"), row.getBoolean("handed_over")),
        new Standing.Back(
            instant(row, "found_at"),
            instant(row, "returned_at"),
            row.getString("stage"),
            instant(row, "at_risk_at")),
        new Standing.Flags(
            row.getBoolean("restricted"),
            row.getBoolean("do_not_divulge"),
            row.getBoolean("trigger_plan"),
            row.getBoolean("exploitation"),
            row.getInt("times")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : Moments.of(moment);
  }
}
