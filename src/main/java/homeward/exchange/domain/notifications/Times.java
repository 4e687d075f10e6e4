package homeward.exchange.domain.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a child was last seen, reported, found and returned.
 *
 * @param lastSeen not after any of the others
 * @param reported when somebody told the police; found and returned may lie before it, because a
 *     report can come late
 * @param found null when not found yet
 * @param returned null when not back yet; not before found
 */
public record Times(
    Instant lastSeen, Instant reported, @Nullable Instant found, @Nullable Instant returned) {

  /** True while the source says of no return: to be confirmed by a person, without clocks. */
  public boolean stillOpen() {
    return returned == null;
  }

  /** When the child was no longer missing: returned, else found; null while neither. */
  public @Nullable Instant end() {
    return returned != null ? returned : found;
  }

  /** Whether the times are possible: nothing before last seen, no return before found. */
  boolean possible() {
    return !reported.isBefore(lastSeen)
        && (found == null || !found.isBefore(lastSeen))
        && (returned == null || (found != null && !returned.isBefore(found)));
  }

  /** Whether they come in the usual order: last seen, reported, found, returned. */
  boolean usual() {
    return possible() && (found == null || !found.isBefore(reported));
  }
}
