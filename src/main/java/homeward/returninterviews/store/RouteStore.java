package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which interview service answers where and when. */
@Component
public class RouteStore {

  private static final String ADD =
      """
      insert into returninterviews.route (id, protocol_area, area_id, team_id, from_day, until_day, recorded_at, recorded_by)
      values (:id, :protocol, cast(:area as uuid), :team, :from, cast(:until as date), :now, :by)
      """;

  private static final String ANSWERING =
      """
      select r.id, r.team_id from returninterviews.route r
      left join unnest(cast(:areas as uuid[])) with ordinality a(area_id, distance) on a.area_id = r.area_id
      where r.protocol_area = :protocol and r.from_day <= :day and (r.until_day is null or r.until_day > :day)
        and (r.area_id is null or a.area_id is not null)
      order by a.distance nulls last
      limit 1
      """;

  private static final String END =
      "update returninterviews.route set until_day = :day where id = :id and until_day is null";

  private final JdbcClient jdbc;

  RouteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A service that answers. */
  public record Answering(UUID route, TeamId team) {}

  /** Adds a route. */
  public void add(
      UUID id,
      String protocolArea,
      @Nullable AreaId area,
      TeamId team,
      LocalDate from,
      @Nullable LocalDate until,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("protocol", protocolArea)
        .param("area", area == null ? null : area.value())
        .param("team", team.value())
        .param("from", from)
        .param("until", until)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /**
   * The service that answers on a day: the nearest area's own route first, else the protocol
   * area's.
   *
   * @param areas the area and those around it, nearest first
   */
  public Optional<Answering> answering(String protocolArea, List<AreaId> areas, LocalDate day) {
    return jdbc.sql(ANSWERING)
        .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("protocol", protocolArea)
        .param("day", day)
        .query(
            (row, number) -> new Answering(Rows.id(row, "id"), new TeamId(Rows.id(row, "team_id"))))
        .optional();
  }

  /** Ends a route on a day; nothing happens when it has ended. */
  public void end(UUID id, LocalDate day) {
    jdbc.sql(END).param("id", id).param("day", day).update();
  }
}
