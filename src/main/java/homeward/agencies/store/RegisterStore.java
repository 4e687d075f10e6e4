package homeward.agencies.store;

import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.platform.Moments;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies, teams, professionals, posts and desks in PostgreSQL. */
@Component
public class RegisterStore {

  private static final String ADD_AGENCY =
      """
      insert into agencies.agency (id, name, name_key, kind, signs_in, recorded_at, recorded_by, batch_id)
      values (:id, :name, :key, :kind, :signsIn, :now, :by, cast(:batch as uuid))
      on conflict (name_key) do nothing
      """;

  private static final String KEEP =
      "update agencies.agency set batch_id = null where batch_id = :batch and id = any (cast(:named as uuid[]))";

  private static final String UNDO = "delete from agencies.agency where batch_id = :batch";

  private static final String AGENCY_NAMED = "select id from agencies.agency where name_key = :key";

  private static final String AGENCY_NAME = "select name from agencies.agency where id = :id";

  private static final String ADD_TEAM =
      """
      insert into agencies.team (id, agency_id, area_id, name, kind, phone, recorded_at, recorded_by)
      values (:id, :agency, :area, :name, :kind, :phone, :now, :by)
      """;

  private static final String TEAM =
      "select id, agency_id, area_id, name, kind, phone from agencies.team where id = :id";

  private static final String TEAMS =
      """
      select id, agency_id, area_id, name, kind, phone from agencies.team where kind = :kind
      order by name
      """;

  private static final String ADD_PROFESSIONAL =
      """
      insert into agencies.professional (id, agency_id, name, rank, kind, recorded_at, recorded_by)
      values (:id, :agency, :name, :rank, 'PERSON', :now, :by)
      """;

  private static final String GIVE_POST =
      """
      insert into agencies.post_held
        (id, professional_id, post, area_id, team_id, from_at, recorded_at, recorded_by)
      values (:id, :who, :post, :area, cast(:team as uuid), :now, :now, :by)
      """;

  private static final String END_POST =
      """
      update agencies.post_held set until_at = :now
      where professional_id = :who and post = :post and until_at is null
      """;

  private final JdbcClient jdbc;

  RegisterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an agency unless there is one of this name. */
  public void addAgency(
      AgencyId id,
      String name,
      AgencyKind kind,
      boolean signsIn,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    jdbc.sql(ADD_AGENCY)
        .param("id", id.value())
        .param("name", name.strip())
        .param("key", key(name))
        .param("kind", kind.name())
        .param("signsIn", signsIn)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Takes back the agencies of an import but for those named elsewhere. */
  public void undo(BatchId batch, java.util.Set<AgencyId> named) {
    jdbc.sql(KEEP)
        .param("batch", batch.value())
        .param("named", named.stream().map(AgencyId::value).toArray(UUID[]::new))
        .update();
    jdbc.sql(UNDO).param("batch", batch.value()).update();
  }

  /** The agency of a name. */
  public Optional<AgencyId> agencyNamed(String name) {
    return jdbc.sql(AGENCY_NAMED)
        .param("key", key(name))
        .query(UUID.class)
        .optional()
        .map(AgencyId::new);
  }

  /** The name of an agency. */
  public String agencyName(AgencyId agency) {
    return jdbc.sql(AGENCY_NAME).param("id", agency.value()).query(String.class).single();
  }

  /** Adds a team. */
  public void addTeam(Team team, Instant now, ProfessionalId by) {
    jdbc.sql(ADD_TEAM)
        .param("id", team.id().value())
        .param("agency", team.agency().value())
        .param("area", team.area().value())
        .param("name", team.name())
        .param("kind", team.kind().name())
        .param("phone", team.phone())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** A team. */
  public Optional<Team> team(TeamId id) {
    return jdbc.sql(TEAM).param("id", id.value()).query(RegisterStore::team).optional();
  }

  /** Every team of a kind. */
  public List<Team> teams(TeamKind kind) {
    return jdbc.sql(TEAMS).param("kind", kind.name()).query(RegisterStore::team).list();
  }

  /** Adds a professional. */
  public void addProfessional(
      ProfessionalId id,
      AgencyId agency,
      String name,
      @Nullable String rank,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD_PROFESSIONAL)
        .param("id", id.value())
        .param("agency", agency.value())
        .param("name", name)
        .param("rank", rank)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Adds a post. */
  public void givePost(
      UUID id,
      ProfessionalId who,
      Post post,
      AreaId area,
      @Nullable TeamId team,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(GIVE_POST)
        .param("id", id)
        .param("who", who.value())
        .param("post", post.name())
        .param("area", area.value())
        .param("team", team == null ? null : team.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Ends a post. */
  public void endPost(ProfessionalId who, Post post, Instant now) {
    jdbc.sql(END_POST)
        .param("who", who.value())
        .param("post", post.name())
        .param("now", Moments.at(now))
        .update();
  }

  private static Team team(ResultSet row, int number) throws SQLException {
    return new Team(
        new TeamId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new AreaId(row.getObject("area_id", UUID.class)),
        row.getString("name"),
        TeamKind.valueOf(row.getString("kind")),
        row.getString("phone"));
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
