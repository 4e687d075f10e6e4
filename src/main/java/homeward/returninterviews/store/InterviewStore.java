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
import org.jspecify.annotations.Nullable;
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
      insert into returninterviews.offer
        (id, interview_id, provider_team_id, team_id, provider, provider_words, clause, sentence, protocol_version, reason,
         form_key, recorded_at, recorded_by)
      values (:id, :interview, cast(:providerTeam as uuid), :team, cast(:provider as text), cast(:words as text),
              cast(:clause as text), cast(:sentence as text), cast(:version as text), cast(:reason as text),
              cast(:key as uuid), :now, :by)
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

  /**
   * A team to be asked.
   *
   * @param providerTeam what said that it does the provider's interviews; null when chosen by hand
   * @param named the provider that a route names; null when chosen by hand
   * @param chosen null when a route named it
   */
  public record NewOffer(
      TeamId team,
      @Nullable UUID providerTeam,
      RouteStore.@Nullable Named named,
      @Nullable Chosen chosen) {}

  /** A coordinator chose the team: why, and with which form. */
  public record Chosen(String reason, UUID key) {}

  /** Asks a service to offer it; false when one was asked before. */
  public boolean offer(
      UUID id, InterviewId interview, NewOffer offer, Instant now, ProfessionalId by) {
    RouteStore.Named named = offer.named();
    Chosen chosen = offer.chosen();
    return jdbc.sql(OFFER)
            .param("id", id)
            .param("interview", interview.value())
            .param("providerTeam", offer.providerTeam())
            .param("team", offer.team().value())
            .param("provider", named == null ? null : named.code().value())
            .param("words", named == null ? null : named.words())
            .param("clause", named == null ? null : named.code().clause().id())
            .param("sentence", named == null ? null : named.code().clause().sentence())
            .param("version", named == null ? null : named.code().clause().version().id())
            .param("reason", chosen == null ? null : chosen.reason())
            .param("key", chosen == null ? null : chosen.key())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Interviews due that no service was asked for, because no route reached one. */
  public List<Interview> waitingForARoute() {
    return jdbc.sql(WAITING_FOR_A_ROUTE).query(Rows::interview).list();
  }
}
