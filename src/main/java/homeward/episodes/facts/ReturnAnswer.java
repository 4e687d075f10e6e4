package homeward.episodes.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of recording that the child returned. */
public sealed interface ReturnAnswer {

  /** It is recorded; for the same form twice, the row made first. */
  record Recorded(UUID returned) implements ReturnAnswer {}

  /** Somebody recorded or corrected it since the form was opened; nothing was changed. */
  record SomebodyWasFirst(@Nullable UUID standing) implements ReturnAnswer {}

  /** The time cannot be right. */
  record Impossible(TimeTrouble trouble) implements ReturnAnswer {}

  /** The episode is closed; only what stands may be corrected. */
  record Closed() implements ReturnAnswer {}
}
