package homeward.children.matching;

import java.util.List;

/** Where a description of a child belongs among the known ones. */
public sealed interface MatchDecision {

  /** It is this child. Joined by score: marked and undoable. */
  record Joined(Likeness likeness) implements MatchDecision {}

  /**
   * A separate child until a person decides.
   *
   * @param candidates the best description of each child it may be, best first, not empty
   */
  record Proposed(List<Likeness> candidates) implements MatchDecision {
    public Proposed {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nobody known. */
  record Separate() implements MatchDecision {}
}
