package homeward.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a second report of a disappearance from a new disappearance of the same child: home, parent
 * and school all ring. As long as nobody has recorded that the child was found or is back, every
 * further report is of the same disappearance, even when somebody saw the child in between. After
 * that, only a report that says the child was last seen before then, and about when the first
 * report said so, is of the disappearance that is over; any other is a new one. Joining wrongly
 * would leave a child unsought, so in doubt it is a new one (local choice, decision 0138).
 */
public final class SameDisappearance {

  /**
   * How far two informants may differ about when the child was last seen. Local choice: half a
   * shift.
   */
  public static final Duration WINDOW = Duration.ofHours(6);

  /** What makes two reports one disappearance. */
  public enum Reason {
    /** Nobody has recorded since the first report that the child was found or is back. */
    STILL_AWAY,
    /** The same, and somebody saw the child well after the first report's last sighting. */
    STILL_AWAY_SEEN_SINCE,
    /** The child was found or is back, but last seen about when the first report said so. */
    SAME_LAST_SEEN
  }

  /**
   * An earlier report of the child that is not itself joined to another.
   *
   * @param lastSeen null when not known
   * @param endedAt when the child came back, was found, or the report was settled otherwise; null
   *     while open
   */
  public record Earlier(
      Instant reportedAt, @Nullable Instant lastSeen, @Nullable Instant endedAt) {}

  private SameDisappearance() {}

  /**
   * Why a new report is of the same disappearance; empty when it is of another.
   *
   * @param lastSeen what the new report says; null when not known
   */
  public static Optional<Reason> of(Earlier earlier, @Nullable Instant lastSeen) {
    Instant ended = earlier.endedAt();
    Instant earlierSeen = earlier.lastSeen();
    if (ended == null) {
      boolean since =
          lastSeen != null
              && earlierSeen != null
              && lastSeen.isAfter(earlierSeen)
              && apart(lastSeen, earlierSeen);
      return Optional.of(since ? Reason.STILL_AWAY_SEEN_SINCE : Reason.STILL_AWAY);
    }
    if (lastSeen == null || earlierSeen == null || !lastSeen.isBefore(ended)) {
      return Optional.empty();
    }
    return apart(lastSeen, earlierSeen) ? Optional.empty() : Optional.of(Reason.SAME_LAST_SEEN);
  }

  private static boolean apart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(WINDOW) > 0;
  }
}
