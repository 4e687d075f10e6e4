package homeward.exchange.domain.plan;

import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.Times;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells a second report of a disappearance from a new disappearance of the same child. A child who
 * comes back at ten and goes again at two minutes past ten has gone twice, so only reports whose
 * times away overlap can be of one disappearance. Of those, one that disagrees in anything that
 * matters is a question for a person.
 */
public final class SameDisappearance {

  /**
   * How far two informants may differ about when the child was last seen, or came back. Local
   * choice: half a shift. In two years of one force's file all second reports agree to the minute
   * and come 12 to 180 minutes after the first.
   */
  public static final Duration WINDOW = Duration.ofHours(6);

  /** How two reports of one child stand to each other. */
  public enum Relation {
    /** Two reports of one disappearance. */
    SAME,
    /** They overlap, but the last-seen times are further apart than the window. */
    SEEN_IN_BETWEEN,
    /** They overlap, but one is missing and the other absent. */
    OTHER_CATEGORY,
    /** They overlap, but do not end alike. */
    OTHER_END,
    /** Two disappearances. */
    DIFFERENT
  }

  private SameDisappearance() {}

  /** How the two stand to each other; the order of the two does not matter. */
  public static Relation compare(
      NotifiedCategory category, Times times, NotifiedCategory otherCategory, Times other) {
    if (!overlap(times, other)) {
      return Relation.DIFFERENT;
    }
    if (apart(times.lastSeen(), other.lastSeen())) {
      return Relation.SEEN_IN_BETWEEN;
    }
    if (category != otherCategory) {
      return Relation.OTHER_CATEGORY;
    }
    return endAlike(times, other) ? Relation.SAME : Relation.OTHER_END;
  }

  private static boolean overlap(Times one, Times other) {
    return one.lastSeen().equals(other.lastSeen())
        || (goneWhen(one, other.lastSeen()) || goneWhen(other, one.lastSeen()));
  }

  /** Half-open: gone from last seen until back, not at the moment of being back. */
  private static boolean goneWhen(Times times, Instant at) {
    Instant end = times.end();
    return !at.isBefore(times.lastSeen()) && (end == null || at.isBefore(end));
  }

  /**
   * Both ended within the window of each other; both are open; or the open one was reported before
   * the other ended (one log was closed and the other was not).
   */
  private static boolean endAlike(Times one, Times other) {
    Instant end = one.end();
    Instant otherEnd = other.end();
    if (end != null && otherEnd != null) {
      return !apart(end, otherEnd);
    }
    if (end == null && otherEnd == null) {
      return true;
    }
    return end == null ? reportedBefore(one, otherEnd) : reportedBefore(other, end);
  }

  private static boolean reportedBefore(Times open, @Nullable Instant end) {
    return end == null || open.reported().isBefore(end);
  }

  private static boolean apart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(WINDOW) > 0;
  }
}
