package homeward.returninterviews.routing;

import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * What one team at a time answers for.
 *
 * @param protocolArea code of the protocol area
 * @param provider the provider's code, as the clause {@code interview.providers} has it
 * @param area the one district; null for the whole protocol area
 * @param authority the one responsible authority whose children it is; null for every child
 */
public record ProviderSlot(
    String protocolArea, String provider, @Nullable AreaId area, @Nullable AgencyId authority) {

  /** The slot that a team answers for. */
  public static ProviderSlot of(ProviderTeam one) {
    return new ProviderSlot(one.protocolArea(), one.provider(), one.area(), one.authority());
  }
}
