package homeward.children;

import homeward.shared.BatchId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param code sort of source: {@code reporter}, {@code professional}, {@code import}
 * @param suppliedBy who said it, in words: "key worker", "mother", "police notification"
 * @param obtainedAt when they said it, UTC
 * @param batch the import that recorded it; null when a person did
 */
public record Source(String code, String suppliedBy, Instant obtainedAt, @Nullable BatchId batch) {

  /** What a professional said or passed on, recorded by a person. */
  public static Source professional(String suppliedBy, Instant obtainedAt) {
    return new Source("professional", suppliedBy, obtainedAt, null);
  }

  /** What the person who reported the child missing said. */
  public static Source reporter(String suppliedBy, Instant obtainedAt) {
    return new Source("reporter", suppliedBy, obtainedAt, null);
  }

  /** What an import found in a file. */
  public static Source imported(String suppliedBy, Instant obtainedAt, BatchId batch) {
    return new Source("import", suppliedBy, obtainedAt, batch);
  }
}
