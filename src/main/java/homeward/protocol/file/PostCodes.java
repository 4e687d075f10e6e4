package homeward.protocol.file;

import homeward.protocol.Clause;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.Posts;
import homeward.protocol.Protocol;
import homeward.shared.Post;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every post a clause names is one that people hold in Homeward, or one of those
 * outside it that the protocol lists: a misspelt post would be held by nobody, silently.
 */
final class PostCodes {

  private static final Set<String> HELD =
      Arrays.stream(Post.values()).map(Post::code).collect(Collectors.toUnmodifiableSet());

  private PostCodes() {}

  static void check(ProtocolFile file, Protocol protocol) {
    Set<String> known = new HashSet<>(HELD);
    known.add(Posts.ANYONE);
    known.addAll(protocol.outsidePosts().keySet());
    for (Clause clause : protocol.clauses()) {
      for (String post : named(clause.value())) {
        if (!known.contains(post)) {
          throw new ProtocolFileRefused(
              file.path() + ", clause " + clause.id(),
              "the post '" + post + "' is held by nobody and not in " + Protocol.OUTSIDE_POSTS);
        }
      }
    }
  }

  private static Set<String> named(ClauseValue value) {
    return switch (value) {
      case Posts posts -> posts.posts();
      case ClauseValue.Chain chain -> Set.copyOf(chain.desks());
      case ClauseValue.CountTrigger trigger -> Set.of(trigger.calledFor().chair());
      case ClauseValue.RiskChangeRule rule -> {
        Set<String> posts = new HashSet<>(rule.may().posts());
        posts.addAll(rule.confirmedBy());
        yield posts;
      }
      default -> Set.of();
    };
  }
}
