package homeward.agencies.store;

import homeward.platform.Moments;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Professionals and the posts they hold. */
@Component
public class ProfessionalStore {

  private static final String FIND =
      """
      select p.id, p.name, p.rank, p.agency_id, g.name as agency_name,
             h.post, h.area_id, a.name as area_name, h.team_id
      from agencies.professional p
      join agencies.agency g on g.id = p.agency_id
      left join agencies.post_held h on h.professional_id = p.id
           and h.from_at <= :now and (h.until_at is null or h.until_at > :now)
      left join agencies.area a on a.id = h.area_id
      where p.id = :id
      order by h.from_at, h.id
      """;

  private static final String NAMES =
      "select id, name from agencies.professional where id = any (:ids)";

  private static final String HOLDING =
      """
      select p.id from agencies.post_held h
      join agencies.professional p on p.id = h.professional_id
      where h.post = :post and h.team_id = :team
        and h.from_at <= :now and (h.until_at is null or h.until_at > :now)
      order by p.name
      """;

  private final JdbcClient jdbc;

  ProfessionalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      String name,
      @Nullable String rank,
      AgencyId agency,
      String agencyName,
      @Nullable String post,
      @Nullable UUID area,
      @Nullable String areaName,
      @Nullable UUID team) {}

  /**
   * A professional with the posts held at a time.
   *
   * @param within gives an area and all its parts
   */
  public Optional<Professional> find(
      ProfessionalId id, Instant now, Function<AreaId, Set<UUID>> within) {
    List<Row> rows =
        jdbc.sql(FIND)
            .param("id", id.value())
            .param("now", Moments.at(now))
            .query((row, number) ->
                new Row(
                    row.getString("name"),
                    row.getString("rank"),
                    new AgencyId(row.getObject("agency_id", UUID.class)),
                    row.getString("agency_name"),
                    row.getString("post"),
                    row.getObject("area_id", UUID.class),
                    row.getString("area_name"),
                    row.getObject("team_id", UUID.class)))
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<HeldPost> posts = new ArrayList<>();
    for (Row row : rows) {
      if (row.post() != null && row.area() != null && row.areaName() != null) {
        AreaId area = new AreaId(row.area());
        TeamId team = row.team() == null ? null : new TeamId(row.team());
        posts.add(
            new HeldPost(
                Post.valueOf(row.post()),
                area,
                row.areaName(),
                row.agency(),
                team,
                within.apply(area)));
      }
    }
    Row first = rows.getFirst();
    return Optional.of(
        new Professional(
            id, first.name(), first.rank(), first.agency(), first.agencyName(), posts));
  }

  /** Names by id. */
  public Map<ProfessionalId, String> names(Collection<ProfessionalId> ids) {
    Map<ProfessionalId, String> names = new HashMap<>();
    jdbc.sql(NAMES)
        .param("ids", ids.stream().map(ProfessionalId::value).distinct().toArray(UUID[]::new))
        .query(row -> {
          names.put(new ProfessionalId(row.getObject("id", UUID.class)), row.getString("name"));
        });
    return names;
  }

  /** Those who hold a post in a team. */
  public List<ProfessionalId> holding(Post post, TeamId team, Instant now) {
    return jdbc.sql(HOLDING)
        .param("post", post.name())
        .param("team", team.value())
        .param("now", Moments.at(now))
        .query((row, number) -> new ProfessionalId(row.getObject("id", UUID.class)))
        .list();
  }
}
