package homeward.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The acting professional as a value: who, of which agency, with which posts at this moment.
 *
 * @param id who
 * @param name the name colleagues know, to show on the page and beside decisions
 * @param rank police rank in words; null outside the police
 * @param agency their agency
 * @param agencyName its name, to show
 * @param posts what they hold now; empty means they may do nothing
 */
public record Professional(
    ProfessionalId id,
    String name,
    @Nullable String rank,
    AgencyId agency,
    String agencyName,
    List<HeldPost> posts) {

  public Professional {
    posts = List.copyOf(posts);
  }

  /** Whether they hold the post, anywhere. */
  public boolean holds(Post post) {
    return posts.stream().anyMatch(held -> held.post() == post);
  }

  /** The first of their posts of this kind; empty when they hold none. */
  public Optional<HeldPost> as(Post post) {
    return posts.stream().filter(held -> held.post() == post).findFirst();
  }

  /** The post shown in the frame: the first they hold; empty when they hold none. */
  public Optional<HeldPost> mainPost() {
    return posts.stream().findFirst();
  }
}
