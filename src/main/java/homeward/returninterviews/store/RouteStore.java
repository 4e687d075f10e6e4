package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.protocol.Provision;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.routing.RouteTaken;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What routes look at, and what sent each interview where it is. */
@Component
public class RouteStore {

  private static final String CHILD =
      """
      select n.date_of_birth, n.about_age, n.about_age_said, r.area_id, c.status, c.authority_id
      from children.names n
      left join children.residence_now r on r.child_id = n.child_id
      left join children.care_now c on c.child_id = n.child_id
      where n.child_id = :child
      """;

  private static final String TAKEN =
      """
      select how, provider, provider_words, clause, sentence, protocol_version, reason, team_id, recorded_at, recorded_by
      from returninterviews.route_taken where interview_id = :interview
      """;

  private static final String KEYED =
      "select team_id from returninterviews.offer where form_key = :key";

  private static final String NOT_ROUTED =
      """
      insert into returninterviews.unrouted
        (id, interview_id, why, provider, provider_words, clause, sentence, protocol_version, desk_id, recorded_at, recorded_by)
      values (:id, :interview, :why, cast(:provider as text), cast(:words as text), cast(:clause as text),
              cast(:sentence as text), :version, cast(:desk as uuid), :now, :by)
      on conflict (interview_id, why, provider) do nothing
      """;

  private final JdbcClient jdbc;

  RouteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What routes look at.
   *
   * @param birth null when nobody knows how old the child is
   * @param area where the child lives; null when not known
   * @param lookedAfter whether a local authority looks after the child
   * @param authority the responsible authority; null when not known
   */
  public record Facts(
      @Nullable Birth birth,
      @Nullable AreaId area,
      boolean lookedAfter,
      @Nullable AgencyId authority) {}

  /**
   * A provider that a route names.
   *
   * @param code the provider's code, with the route's clause
   * @param words what the protocol calls it
   */
  public record Named(Provision<String> code, String words) {}

  /** What is known of the child now. */
  public Facts facts(ChildId child) {
    return jdbc.sql(CHILD)
        .param("child", child.value())
        .query(RouteStore::facts)
        .optional()
        .orElseGet(() -> new Facts(null, null, false, null));
  }

  /** What sent the interview where it is; empty while nothing is due. */
  public Optional<RouteTaken> taken(InterviewId interview) {
    return jdbc.sql(TAKEN)
        .param("interview", interview.value())
        .query((row, number) -> taken(row))
        .optional();
  }

  /** The team that the form with this key chose; empty when it was not sent before. */
  public Optional<TeamId> keyed(UUID key) {
    return jdbc.sql(KEYED)
        .param("key", key)
        .query((row, number) -> new TeamId(Rows.id(row, "team_id")))
        .optional();
  }

  /**
   * No service could be asked; nothing when that was found before.
   *
   * @param named the provider nobody does the interviews of; null when no route takes the child
   * @param version the local protocol
   * @param desk the desk that is to choose; null when there is none
   * @return false when it was found before
   */
  public boolean notRouted(
      UUID id,
      InterviewId interview,
      @Nullable Named named,
      String version,
      @Nullable DeskId desk,
      Instant now,
      ProfessionalId by) {
    return jdbc.sql(NOT_ROUTED)
            .param("id", id)
            .param("interview", interview.value())
            .param("why", (named == null ? RouteTaken.How.NO_ROUTE : RouteTaken.How.NO_TEAM).name())
            .param("provider", named == null ? null : named.code().value())
            .param("words", named == null ? null : named.words())
            .param("clause", named == null ? null : named.code().clause().id())
            .param("sentence", named == null ? null : named.code().clause().sentence())
            .param("version", version)
            .param("desk", desk == null ? null : desk.value())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  private static Facts facts(ResultSet row, int number) throws SQLException {
    UUID area = row.getObject("area_id", UUID.class);
    UUID authority = row.getObject("authority_id", UUID.class);
    return new Facts(
        Birth.of(
            row.getObject("date_of_birth", LocalDate.class),
            row.getObject("about_age", Integer.class),
            row.getObject("about_age_said", LocalDate.class)),
        area == null ? null : new AreaId(area),
        "LOOKED_AFTER".equals(row.getString("status")),
        authority == null ? null : new AgencyId(authority));
  }

  static RouteTaken taken(ResultSet row) throws SQLException {
    String clause = row.getString("clause");
    UUID team = row.getObject("team_id", UUID.class);
    return new RouteTaken(
        RouteTaken.How.valueOf(row.getString("how")),
        clause == null
            ? null
            : new RouteTaken.ByClause(
                Objects.requireNonNull(row.getString("provider_words")),
                clause,
                Objects.requireNonNull(row.getString("sentence")),
                Objects.requireNonNull(row.getString("protocol_version"))),
        row.getString("reason"),
        team == null ? null : new TeamId(team),
        Rows.must(row, "recorded_at"),
        new ProfessionalId(Rows.id(row, "recorded_by")));
  }
}
