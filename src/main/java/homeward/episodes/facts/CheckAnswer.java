package homeward.episodes.facts;

import java.util.UUID;

/** What came of recording the safe-and-well check. */
public sealed interface CheckAnswer {

  /** It is recorded; for the same form twice, the row made first. */
  record Recorded(UUID check) implements CheckAnswer {}

  /** The time cannot be right. */
  record Impossible(TimeTrouble trouble) implements CheckAnswer {}

  /** Neither found nor returned is recorded, so the child cannot have been seen. */
  record StillMissing() implements CheckAnswer {}

  /** The episode is closed. */
  record Closed() implements CheckAnswer {}
}
