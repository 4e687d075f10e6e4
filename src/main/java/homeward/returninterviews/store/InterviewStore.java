package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interviews that are owed, and how each stands. */
@Component
public class InterviewStore {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 500))";

  private static final String ADD =
      """
      insert into returninterviews.interview (id, after, subject, child_id, area_id, recorded_at, recorded_by)
      values (:id, :after, :subject, :child, :area, :now, :by)
      on conflict (subject) do nothing
      """;

  private static final String CHILD =
      "select child_id from returninterviews.interview where id = :id";

  private static final String CHILD_OF_SUBJECT =
      """
      select child_id from returninterviews.interview where subject = :subject
      union
      select child_id from episodes.summaries where episode_id = :subject
      """;

  private static final String ONE =
      "select * from returninterviews.standing where interview_id = :id";

  private static final String OF_SUBJECT =
      "select * from returninterviews.standing where subject = :subject";

  private static final String OF_CHILD =
      """
      select s.* from returninterviews.standing s
      join children.surviving of on of.child_id = s.child_id
      join children.surviving asked on asked.survivor_id = of.survivor_id
      where asked.child_id = :child
      order by coalesce(s.returned_at, s.recorded_at) desc, s.interview_id
      """;

  private static final String OFFER =
      """
      insert into returninterviews.offer (id, interview_id, route_id, team_id, recorded_at, recorded_by)
      values (:id, :interview, :route, :team, :now, :by)
      on conflict (interview_id) do nothing
      """;

  private static final String WAITING_FOR_A_ROUTE =
      "select * from returninterviews.standing where stage = 'OFFERED' and team_id is null";

  private final JdbcClient jdbc;

  InterviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever else works on the same interview waits until the transaction ends. */
  public void lock(UUID id) {
    jdbc.sql(LOCK).param("id", id).query((row, number) -> number).single();
  }

  /** Adds the interview that is owed; nothing happens when there is one for the subject. */
  public void add(
      UUID id,
      Interview.After after,
      UUID subject,
      ChildId child,
      AreaId area,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("after", after.name())
        .param("subject", subject)
        .param("child", child.value())
        .param("area", area.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Which child an interview is about; empty when there is no such interview. */
  public Optional<ChildId> child(InterviewId id) {
    return jdbc.sql(CHILD)
        .param("id", id.value())
        .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
        .optional();
  }

  /** Which child an episode or absence is about; empty when neither is known. */
  public Optional<ChildId> childOfSubject(UUID subject) {
    return jdbc
        .sql(CHILD_OF_SUBJECT)
        .param("subject", subject)
        .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
        .list()
        .stream()
        .findFirst();
  }

  /**
   * An interview as it stands.
   *
   * @throws org.springframework.dao.EmptyResultDataAccessException when there is none
   */
  public Interview get(InterviewId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(Rows::interview).single();
  }

  /** The interview owed after an episode or absence; empty when none is. */
  public Optional<Interview> ofSubject(UUID subject) {
    return jdbc.sql(OF_SUBJECT).param("subject", subject).query(Rows::interview).optional();
  }

  /** Every interview of a child, latest return first, under every id the child ever had. */
  public List<Interview> ofChild(ChildId child) {
    return jdbc.sql(OF_CHILD).param("child", child.value()).query(Rows::interview).list();
  }

  /** Asks a service to offer it; false when one was asked before. */
  public boolean offer(
      UUID id, InterviewId interview, UUID route, TeamId team, Instant now, ProfessionalId by) {
    return jdbc.sql(OFFER)
            .param("id", id)
            .param("interview", interview.value())
            .param("route", route)
            .param("team", team.value())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Interviews due that no service was asked for, because no route named one. */
  public List<Interview> waitingForARoute() {
    return jdbc.sql(WAITING_FOR_A_ROUTE).query(Rows::interview).list();
  }
}
