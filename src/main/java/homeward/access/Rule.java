package homeward.access;

import homeward.shared.Post;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do one thing.
 *
 * @param effect whether it only looks or also changes
 * @param aboutOneChild whether it concerns one child, so that the post must also be involved with
 *     the child: through the person, their team or their area
 * @param posts the posts that may
 * @param sentence the rule in a plain sentence, shown in the matrix and to who is refused
 */
public record Rule(Effect effect, boolean aboutOneChild, Set<Post> posts, String sentence) {

  /** What an action does. */
  public enum Effect {
    /** It shows something. */
    LOOK,
    /** It changes something. */
    CHANGE
  }

  public Rule {
    posts = Set.copyOf(posts);
  }

  /** Looking at one child's record or a part of it. */
  public static Rule look(String sentence, Post first, Post... more) {
    return new Rule(Effect.LOOK, true, EnumSet.of(first, more), sentence);
  }

  /** Changing something about one child. */
  public static Rule change(String sentence, Post first, Post... more) {
    return new Rule(Effect.CHANGE, true, EnumSet.of(first, more), sentence);
  }

  /** A list, a form not yet about a child, or a matter that concerns no child. */
  public static Rule general(Effect effect, String sentence, Post first, Post... more) {
    return new Rule(effect, false, EnumSet.of(first, more), sentence);
  }
}
