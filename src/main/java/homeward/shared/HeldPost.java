package homeward.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post somebody holds now.
 *
 * @param post which
 * @param area where
 * @param areaName the area's name, to show
 * @param agency for which agency
 * @param team in which team; null when the post belongs to no team
 * @param areas the area and all its parts, for posts that read their area
 */
public record HeldPost(
    Post post,
    AreaId area,
    String areaName,
    AgencyId agency,
    @Nullable TeamId team,
    Set<UUID> areas) {

  public HeldPost {
    areas = Set.copyOf(areas);
  }
}
