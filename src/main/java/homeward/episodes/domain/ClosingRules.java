package homeward.episodes.domain;

import homeward.episodes.facts.ClosingAnswer.Reason;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.TimeTrouble;
import homeward.shared.Post;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When an episode may be closed: with the right code, and when the child was seen or spoken to. A
 * report was once closed on a guess, and the child was found dead; so a guess is never enough. A
 * supervisor may override with a rationale, which is listed for review.
 */
public final class ClosingRules {

  /** The supervisors who may override (local choice: the duty inspector and those above). */
  public static final Set<Post> SUPERVISORS =
      Set.copyOf(EnumSet.of(Post.DUTY_INSPECTOR, Post.FORCE_INCIDENT_MANAGER, Post.SUPERINTENDENT));

  private ClosingRules() {}

  /** The ruling. */
  public sealed interface Ruling {}

  /** It may be closed. */
  public record Allowed() implements Ruling {}

  /** It may not. */
  public record Refused(Reason reason) implements Ruling {}

  /** The time given cannot be right. */
  public record Impossible(TimeTrouble trouble) implements Ruling {}

  /** Rules on a wish to close, by somebody acting in this post. */
  public static Ruling rule(Standing standing, NewClosing wish, Post post, Instant now) {
    if (!Lifecycle.allows(standing.state().stage(), Step.CLOSE)) {
      return new Refused(Reason.ALREADY_CLOSED);
    }
    if (wish.code() != ClosingCode.MISSING_PERSON) {
      return new Refused(Reason.WRONG_CODE);
    }
    NewClosing.Welfare welfare = wish.welfare();
    if (welfare == null) {
      return override(wish, post);
    }
    if (standing.backAt() == null) {
      return new Refused(Reason.STILL_MISSING);
    }
    Optional<TimeTrouble> trouble = TimeRules.seen(standing, welfare.at(), now);
    return trouble.<Ruling>map(Impossible::new).orElseGet(Allowed::new);
  }

  private static Ruling override(NewClosing wish, Post post) {
    String why = wish.override();
    if (why == null || why.isBlank()) {
      return new Refused(Reason.WELFARE_NOT_CONFIRMED);
    }
    return SUPERVISORS.contains(post)
        ? new Allowed()
        : new Refused(Reason.OVERRIDE_IS_FOR_SUPERVISORS);
  }
}
