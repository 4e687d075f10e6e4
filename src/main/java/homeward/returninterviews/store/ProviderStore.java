package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.AgencyId;
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

/** Which team does the interviews of which provider, and when. */
@Component
public class ProviderStore {

  private static final String ADD =
      """
      insert into returninterviews.provider_team
        (id, protocol_area, provider, area_id, authority_id, team_id, from_day, until_day, form_key, recorded_at, recorded_by)
      values (:id, :protocol, :provider, cast(:area as uuid), cast(:authority as uuid), :team, :from,
              cast(:until as date), cast(:key as uuid), :now, :by)
      """;

  private static final String ANSWERING =
      """
      select p.id, p.team_id from returninterviews.provider_team p
      left join unnest(cast(:areas as uuid[])) with ordinality a(area_id, distance) on a.area_id = p.area_id
      where p.protocol_area = :protocol and p.provider = :provider and p.taken_back_at is null
        and p.from_day <= :day and (p.until_day is null or p.until_day > :day)
        and (p.area_id is null or a.area_id is not null)
        and (p.authority_id is null or p.authority_id = cast(:authority as uuid))
      order by p.authority_id nulls last, a.distance nulls last
      limit 1
      """;

  private static final String SERVED =
      """
      select exists (select 1 from returninterviews.provider_team p
                     where p.protocol_area = :protocol and p.provider = :provider and p.taken_back_at is null
                       and p.from_day <= :day and (p.until_day is null or p.until_day > :day))
      """;

  private final JdbcClient jdbc;

  ProviderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A team that answers, and by which row. */
  public record Answering(UUID providerTeam, TeamId team) {}

  /**
   * Adds that a team does a provider's interviews.
   *
   * @param key of the form that said so; null when it is set up without one
   */
  public void add(UUID id, ProviderTeam one, @Nullable UUID key, Instant now, ProfessionalId by) {
    AreaId area = one.area();
    AgencyId authority = one.authority();
    jdbc.sql(ADD)
        .param("id", id)
        .param("protocol", one.protocolArea())
        .param("provider", one.provider())
        .param("area", area == null ? null : area.value())
        .param("authority", authority == null ? null : authority.value())
        .param("team", one.team().value())
        .param("from", one.from())
        .param("until", one.until())
        .param("key", key)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /**
   * The team that does the provider's interviews on a day: the one for the child's own authority
   * first, then the nearest area's, else the whole protocol area's.
   *
   * @param areas the area and those around it, nearest first
   * @param authority the child's responsible authority; null when not known
   */
  public Optional<Answering> answering(
      String protocolArea,
      String provider,
      List<AreaId> areas,
      @Nullable AgencyId authority,
      LocalDate day) {
    return jdbc.sql(ANSWERING)
        .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("authority", authority == null ? null : authority.value())
        .param("protocol", protocolArea)
        .param("provider", provider)
        .param("day", day)
        .query(
            (row, number) -> new Answering(Rows.id(row, "id"), new TeamId(Rows.id(row, "team_id"))))
        .optional();
  }

  /** Whether any team does the provider's interviews on a day. */
  public boolean served(String protocolArea, String provider, LocalDate day) {
    return jdbc.sql(SERVED)
        .param("protocol", protocolArea)
        .param("provider", provider)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }
}
