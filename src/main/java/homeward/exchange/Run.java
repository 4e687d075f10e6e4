package homeward.exchange;

import homeward.exchange.domain.plan.ImportCounts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reading a file once. Times are UTC.
 *
 * @param kind to look or to record
 * @param rowsDone lines read so far
 * @param endedAt null while it runs
 * @param failure a plain sentence when it stopped and recorded nothing; null otherwise
 * @param counts complete once it has ended
 */
public record Run(
    UUID id,
    Kind kind,
    int rowsDone,
    @Nullable Instant endedAt,
    @Nullable String failure,
    ImportCounts counts) {

  /** What the file is read for. */
  public enum Kind {
    /** To see what it would do; nothing is recorded but the counts. */
    PREVIEW,
    /** To record it. */
    IMPORT
  }

  /** Whether it ended without a failure. */
  public boolean done() {
    return endedAt != null && failure == null;
  }
}
