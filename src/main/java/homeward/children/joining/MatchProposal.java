package homeward.children.joining;

import homeward.children.Identity;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two children who may be one, for somebody who may see both.
 *
 * @param added the child added later
 * @param known the child known before, whose id stays when they are joined
 * @param score how alike, in points
 * @param reasons what counted, each with its points
 * @param proposedAt when, UTC
 * @param state what was last decided
 * @param merge the merge that stands; null when there is none
 * @param decidedAt when it was last decided, UTC; null while nobody has
 * @param imported whether an import made the proposal
 */
public record MatchProposal(
    UUID id,
    Side added,
    Side known,
    int score,
    List<String> reasons,
    Instant proposedAt,
    State state,
    @Nullable UUID merge,
    @Nullable Instant decidedAt,
    boolean imported) {

  public MatchProposal {
    reasons = List.copyOf(reasons);
  }

  /** One of the two. */
  public record Side(ChildId child, String reference, Identity identity) {}

  /** What was last decided. */
  public enum State {
    OPEN,
    ONE_CHILD,
    TWO_CHILDREN
  }

  /** What was last decided, as the form carries it: whoever decides next must have seen it. */
  public String seen() {
    return decidedAt == null ? "" : decidedAt.toString();
  }
}
