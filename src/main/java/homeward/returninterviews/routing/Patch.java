package homeward.returninterviews.routing;

import homeward.agencies.Area;
import homeward.shared.AreaId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The part of a protocol's area for which somebody says which team answers for each provider.
 *
 * @param protocolArea code of the protocol area
 * @param name what the protocol calls the area
 * @param whole whether it is a whole partnership, so that a team may be named for every district
 * @param areas ids of every area in it
 * @param roots the whole partnerships in it, by name; empty for a post in a district
 * @param districts the parts of partnerships in it, by name; empty where there are none
 */
public record Patch(
    String protocolArea,
    String name,
    boolean whole,
    Set<UUID> areas,
    List<Area> roots,
    List<Area> districts) {

  /** Keeps its own copies. */
  public Patch {
    areas = Set.copyOf(areas);
    roots = List.copyOf(roots);
    districts = List.copyOf(districts);
  }

  /** Whether what answers there is shown: what counts everywhere, and what lies in the patch. */
  public boolean shows(ProviderSlot slot) {
    AreaId area = slot.area();
    return slot.protocolArea().equals(protocolArea)
        && (area == null || areas.contains(area.value()));
  }

  /** Whether its holder may change who answers there. */
  public boolean changes(ProviderSlot slot) {
    return shows(slot) && (slot.area() != null || whole);
  }
}
