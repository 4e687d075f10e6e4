package homeward.intake.proposing;

import homeward.shared.AreaId;
import homeward.shared.Professional;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts somebody holds in an area: a duty inspector decides in their own area only. */
public final class PostsHeld {

  private PostsHeld() {}

  /** Codes of the posts held in the area or in one around it. */
  public static Set<String> in(Professional who, AreaId area) {
    return who.posts().stream()
        .filter(held -> held.area().equals(area) || held.areas().contains(area.value()))
        .map(held -> held.post().code())
        .collect(Collectors.toSet());
  }
}
