package homeward.episodes.domain;

import homeward.episodes.facts.TimeTrouble;
import java.time.Instant;
import java.util.Optional;

/**
 * Found and returned are two times: both after the child was last seen, found not after returned,
 * neither in the future. Compared as instants, so that the nights the clocks change are no
 * exception.
 */
public final class TimeRules {

  private TimeRules() {}

  /** What is wrong with a time found. */
  public static Optional<TimeTrouble> found(Standing standing, Instant at, Instant now) {
    Standing.Fact returned = standing.returned();
    Optional<TimeTrouble> trouble = any(standing, at, now);
    if (trouble.isEmpty() && returned != null && at.isAfter(returned.at())) {
      return Optional.of(TimeTrouble.FOUND_AFTER_RETURN);
    }
    return trouble;
  }

  /** What is wrong with a time returned. */
  public static Optional<TimeTrouble> returned(Standing standing, Instant at, Instant now) {
    Standing.Fact found = standing.found();
    Optional<TimeTrouble> trouble = any(standing, at, now);
    if (trouble.isEmpty() && found != null && at.isBefore(found.at())) {
      return Optional.of(TimeTrouble.RETURN_BEFORE_FOUND);
    }
    return trouble;
  }

  /** What is wrong with the time at which the child was seen or spoken to. */
  public static Optional<TimeTrouble> seen(Standing standing, Instant at, Instant now) {
    Instant back = standing.backAt();
    Optional<TimeTrouble> trouble = any(standing, at, now);
    if (trouble.isEmpty() && back != null && at.isBefore(back)) {
      return Optional.of(TimeTrouble.BEFORE_THE_CHILD_WAS_BACK);
    }
    return trouble;
  }

  /** What is wrong with the time of something done to find the child. */
  public static Optional<TimeTrouble> done(Standing standing, Instant at, Instant now) {
    return any(standing, at, now);
  }

  private static Optional<TimeTrouble> any(Standing standing, Instant at, Instant now) {
    if (at.isAfter(now)) {
      return Optional.of(TimeTrouble.IN_THE_FUTURE);
    }
    return at.isAfter(standing.startedAt())
        ? Optional.empty()
        : Optional.of(TimeTrouble.NOT_AFTER_LAST_SEEN);
  }
}
