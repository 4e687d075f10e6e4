package homeward.returninterviews.routing;

import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.TeamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team does the interviews of a provider that the local protocol's routes name.
 *
 * @param protocolArea code of the protocol area
 * @param provider the provider's code, as the clause {@code interview.providers} has it
 * @param area the one district for which it does so; null for the whole protocol area
 * @param authority the one responsible authority whose children it interviews; null for every child
 * @param from the first London day of returns it answers for
 * @param until the first London day it no longer does; null while open
 */
public record ProviderTeam(
    String protocolArea,
    String provider,
    @Nullable AreaId area,
    @Nullable AgencyId authority,
    TeamId team,
    LocalDate from,
    @Nullable LocalDate until) {

  /** A team that interviews every child whom a route sends to the provider, from a day on. */
  public static ProviderTeam everywhere(
      String protocolArea, String provider, TeamId team, LocalDate from) {
    return new ProviderTeam(protocolArea, provider, null, null, team, from, null);
  }
}
