package homeward.episodes;

import homeward.access.Action;
import homeward.shared.EpisodeId;

/**
 * Another module's part of an episode's page, contributed as a bean and reached by a link to {@code
 * /episodes/{id}/{suffix}}, which asks for its own permit.
 *
 * @param label the words of the link: "Risk"
 * @param suffix the last part of the address: "risk"
 * @param order smaller comes first; leave gaps of ten
 * @param action what the address asks a permit for; who may not sees no link
 */
public record EpisodePanel(String label, String suffix, int order, Action action) {

  /** Where the panel of an episode is. */
  public String path(EpisodeId episode) {
    return "/episodes/" + episode + "/" + suffix;
  }
}
