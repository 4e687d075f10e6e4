package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The teams that answer for providers, one after the other, and what is open with them. */
@Component
public class ProviderTeamStore {

  private static final String LOCK =
      """
      select 1 from (select pg_advisory_xact_lock(hashtextextended('provider-team:' || cast(:protocol as text), 560)))
        as one_at_a_time
      """;

  private static final String ALL =
      """
      select id, protocol_area, provider, area_id, authority_id, team_id, from_day, until_day, recorded_at, recorded_by
      from returninterviews.provider_team
      where protocol_area = :protocol and taken_back_at is null
      order by provider, area_id nulls first, authority_id nulls first, from_day
      """;

  private static final String ONE =
      """
      select id, protocol_area, provider, area_id, authority_id, team_id, from_day, until_day, recorded_at, recorded_by
      from returninterviews.provider_team where id = :id
      """;

  private static final String CHANGING =
      """
      select id, protocol_area, provider, area_id, authority_id, team_id, from_day, until_day, recorded_at, recorded_by
      from returninterviews.provider_team
      where team_id = any (cast(:teams as uuid[])) and taken_back_at is null
        and (from_day > :day or until_day > :day)
      order by from_day, until_day, id
      """;

  private static final String TAKEN_BACK =
      "select taken_back_at is not null from returninterviews.provider_team where id = :id";

  private static final String NAMED_WITH =
      "select id from returninterviews.provider_team where form_key = :key";

  private static final String ENDED_WITH =
      "select until_day from returninterviews.provider_team_until where form_key = :key";

  private static final String SET_UNTIL =
      "update returninterviews.provider_team set until_day = cast(:day as date) where id = :id";

  private static final String KEEP_UNTIL =
      """
      insert into returninterviews.provider_team_until
        (id, provider_team_id, until_day, before_day, follower_id, form_key, recorded_at, recorded_by)
      values (:id, :team, cast(:day as date), cast(:before as date), cast(:follower as uuid), cast(:key as uuid), :now, :by)
      """;

  private static final String TAKE_BACK =
      """
      update returninterviews.provider_team set taken_back_at = :now, taken_back_by = :by
      where id = :id and taken_back_at is null
      """;

  private static final String SAID_FOR =
      """
      select u.provider_team_id, u.until_day, u.before_day
      from returninterviews.provider_team_until u
      join returninterviews.provider_team t on t.id = u.provider_team_id and t.until_day = u.until_day
      where u.follower_id = :follower
        and not exists (select 1 from returninterviews.provider_team_until later
                        where later.provider_team_id = u.provider_team_id and later.recorded_at > u.recorded_at)
      """;

  private static final String OPEN_WITH =
      """
      select count(*) from returninterviews.standing
      where team_id = :team and due_at is not null and stage in ('OFFERED', 'ALLOCATED', 'TRIED', 'ACCEPTED')
      """;

  private static final String WAITING =
      """
      select w.provider, s.returned_at
      from returninterviews.standing s
      join returninterviews.route_taken w on w.interview_id = s.interview_id
      where s.stage = 'OFFERED' and s.team_id is null and s.due_at is not null
        and w.how = 'NO_TEAM' and s.area_id = any (cast(:areas as uuid[]))
      """;

  private final JdbcClient jdbc;

  ProviderTeamStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An interview that waits because no team answers for its provider.
   *
   * @param provider the provider's code
   * @param returnedAt when the child returned, UTC
   */
  public record Waiting(String provider, Instant returnedAt) {}

  /**
   * Until when somebody said that a team answers.
   *
   * @param team by which row it answers
   * @param day the first London day on which it no longer does; null for no end
   * @param before what stood before; null when it had no end
   * @param follower which row follows on that day; null for none
   */
  public record Said(
      UUID team, @Nullable LocalDate day, @Nullable LocalDate before, @Nullable UUID follower) {}

  /** Whoever else changes who answers in the protocol area waits until the transaction ends. */
  public void lock(String protocolArea) {
    jdbc.sql(LOCK).param("protocol", protocolArea).query(Integer.class).single();
  }

  /** Every team of the protocol area, ended ones too, without those taken back; oldest first. */
  public List<AnsweringTeam> all(String protocolArea) {
    return jdbc.sql(ALL).param("protocol", protocolArea).query((row, number) -> team(row)).list();
  }

  /** One of them, also when it was taken back; empty when there is none of this id. */
  public Optional<AnsweringTeam> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query((row, number) -> team(row)).optional();
  }

  /** What begins or ends after a London day for these teams, without what was taken back. */
  public List<AnsweringTeam> changing(List<UUID> teams, LocalDate day) {
    return jdbc.sql(CHANGING)
        .param("teams", teams.toArray(UUID[]::new))
        .param("day", day)
        .query((row, number) -> team(row))
        .list();
  }

  /** Whether it was taken back. */
  public boolean takenBack(UUID id) {
    return jdbc.sql(TAKEN_BACK).param("id", id).query(Boolean.class).single();
  }

  /** What the form with this key named; empty when it was not sent before. */
  public Optional<UUID> namedWith(UUID key) {
    return jdbc.sql(NAMED_WITH).param("key", key).query(UUID.class).optional();
  }

  /** The day that the form with this key said; empty when it was not sent before. */
  public Optional<LocalDate> endedWith(UUID key) {
    return jdbc.sql(ENDED_WITH).param("key", key).query(LocalDate.class).optional();
  }

  /** Writes until when it answers. What was said is kept with {@link #keep}. */
  public void until(Said said) {
    jdbc.sql(SET_UNTIL).param("id", said.team()).param("day", said.day()).update();
  }

  /**
   * Keeps what was said.
   *
   * @param key of the form that ended it; null when there was none
   */
  public void keep(UUID id, Said said, @Nullable UUID key, Instant now, ProfessionalId by) {
    jdbc.sql(KEEP_UNTIL)
        .param("id", id)
        .param("team", said.team())
        .param("day", said.day())
        .param("before", said.before())
        .param("follower", said.follower())
        .param("key", key)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** It never answers; false when it was taken back before. */
  public boolean takeBack(UUID id, Instant now, ProfessionalId by) {
    return jdbc.sql(TAKE_BACK)
            .param("id", id)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /**
   * What was said when this one was named to follow: empty when it followed none, or when the end
   * of the one before was said anew since.
   */
  public Optional<Said> saidFor(UUID follower) {
    return jdbc.sql(SAID_FOR)
        .param("follower", follower)
        .query((row, number) ->
            new Said(
                Rows.id(row, "provider_team_id"),
                row.getObject("until_day", LocalDate.class),
                row.getObject("before_day", LocalDate.class),
                follower))
        .optional();
  }

  /** How many interviews the team has that are neither held nor closed. */
  public int openWith(TeamId team) {
    return jdbc.sql(OPEN_WITH).param("team", team.value()).query(Integer.class).single();
  }

  /** Interviews in these areas that wait because no team answers for their provider. */
  public List<Waiting> waiting(Set<UUID> areas) {
    return jdbc.sql(WAITING)
        .param("areas", areas.toArray(UUID[]::new))
        .query((row, number) ->
            new Waiting(
                Objects.requireNonNull(row.getString("provider")), Rows.must(row, "returned_at")))
        .list();
  }

  private static AnsweringTeam team(ResultSet row) throws SQLException {
    UUID area = row.getObject("area_id", UUID.class);
    UUID authority = row.getObject("authority_id", UUID.class);
    return new AnsweringTeam(
        Rows.id(row, "id"),
        new ProviderTeam(
            Objects.requireNonNull(row.getString("protocol_area")),
            Objects.requireNonNull(row.getString("provider")),
            area == null ? null : new AreaId(area),
            authority == null ? null : new AgencyId(authority),
            new TeamId(Rows.id(row, "team_id")),
            Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
            row.getObject("until_day", LocalDate.class)),
        Rows.must(row, "recorded_at"),
        new ProfessionalId(Rows.id(row, "recorded_by")));
  }
}
