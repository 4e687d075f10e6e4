package homeward.exchange.domain.plan;

import homeward.children.matching.KnownPerson;
import homeward.children.matching.Likeness;
import homeward.children.matching.MatchScore;
import java.util.List;

/** Which child a report is about. */
public sealed interface PlannedChild {

  /** The description the report will point at. */
  KnownPerson person();

  /** Described exactly as before: the report points at the description that is there. */
  record Recognised(KnownPerson person) implements PlannedChild {}

  /**
   * Described differently but joined by score: a new description of a known child, marked so, and
   * undoable by itself.
   *
   * @param person the new description under the known child
   * @param to the description it was joined to
   * @param score why
   */
  record JoinedByScore(KnownPerson person, KnownPerson to, MatchScore score)
      implements PlannedChild {}

  /**
   * A child not known so far.
   *
   * @param person the new child's first description
   * @param proposals children it may be, for a person to decide; often empty
   */
  record Added(KnownPerson person, List<Likeness> proposals) implements PlannedChild {
    public Added {
      proposals = List.copyOf(proposals);
    }
  }
}
