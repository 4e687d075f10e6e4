package homeward.episodes.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of an episode say now, corrections applied. Times are UTC.
 *
 * @param startedAt when the child was last seen
 * @param found the finding that stands; null when none is recorded
 * @param returned the return that stands; null when none is recorded
 * @param checkedAt when the child was last seen for a safe-and-well check; null when never
 * @param spell the open time that runs; null while closed
 */
public record Standing(
    Instant startedAt,
    @Nullable Fact found,
    @Nullable Fact returned,
    @Nullable Instant checkedAt,
    @Nullable UUID spell) {

  /** A fact that stands: its id, which is also its version, and when it happened. */
  public record Fact(UUID id, Instant at) {}

  /** The state these facts make. */
  public EpisodeState state() {
    if (spell == null) {
      return new EpisodeState.Closed();
    }
    if (returned != null) {
      return checkedAt == null
          ? new EpisodeState.Returned(returned.at())
          : new EpisodeState.ReturnedAndChecked(returned.at(), checkedAt);
    }
    if (found != null) {
      return checkedAt == null
          ? new EpisodeState.Found(found.at())
          : new EpisodeState.FoundAndChecked(found.at(), checkedAt);
    }
    return new EpisodeState.Missing(startedAt);
  }

  /** The first moment at which the child was known to be back; null while missing. */
  public @Nullable Instant backAt() {
    if (found != null) {
      return found.at();
    }
    return returned == null ? null : returned.at();
  }
}
