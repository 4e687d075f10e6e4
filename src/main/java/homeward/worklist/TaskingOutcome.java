package homeward.worklist;

import java.util.UUID;

/** What came of writing an action down or of saying that it is done. */
public sealed interface TaskingOutcome {

  /** It is written down; the same when the form was sent twice. */
  record Recorded(UUID action) implements TaskingOutcome {}

  /** Whom it was given to may not know of the child, and could not do it. */
  record OwnerMayNot() implements TaskingOutcome {}

  /** Only its owner says that it is done. */
  record NotTheOwner(String owner) implements TaskingOutcome {}

  /** It was done before. */
  record DoneBefore() implements TaskingOutcome {}
}
