package homeward.episodes.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of recording that the child was found. */
public sealed interface FindingAnswer {

  /** It is recorded; for the same form twice, the row made first. */
  record Recorded(UUID finding) implements FindingAnswer {}

  /** Somebody recorded or corrected it since the form was opened; nothing was changed. */
  record SomebodyWasFirst(@Nullable UUID standing) implements FindingAnswer {}

  /** The time cannot be right. */
  record Impossible(TimeTrouble trouble) implements FindingAnswer {}

  /** The episode is closed; only what stands may be corrected. */
  record Closed() implements FindingAnswer {}
}
