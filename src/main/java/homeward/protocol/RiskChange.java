package homeward.protocol;

import java.util.Set;

/**
 * A wish to change a risk level.
 *
 * @param posts the codes of the posts the person holds in the area
 * @param from the level as it stands
 * @param to the level wished for
 * @param firstGrading whether the level that stands is the first one given and nobody has confirmed
 *     or changed it since, so that this corrects it rather than lowers it
 */
public record RiskChange(Set<String> posts, RiskLevel from, RiskLevel to, boolean firstGrading) {

  /** A change changes something. */
  public RiskChange {
    posts = Set.copyOf(posts);
    if (from == to) {
      throw new IllegalArgumentException("the risk level is already " + to.code());
    }
  }
}
