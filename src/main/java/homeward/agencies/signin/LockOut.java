package homeward.agencies.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a user name is locked: five failures within fifteen minutes lock it for fifteen minutes from
 * the fifth (local choice, within the range security guidance gives). It is the name that is
 * locked, known or not, so that locking tells nothing about who has an account.
 */
public final class LockOut {

  /** How many failures lock. */
  public static final int FAILURES = 5;

  /** Within what time, and for how long. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  private LockOut() {}

  /**
   * Until when the name is locked.
   *
   * @param failures times of wrong passwords since the last right one, oldest first
   * @return empty when it is not locked at that time
   */
  public static Optional<Instant> until(List<Instant> failures, Instant now) {
    for (int last = failures.size() - 1; last >= FAILURES - 1; last--) {
      Instant first = failures.get(last - FAILURES + 1);
      Instant end = failures.get(last).plus(WINDOW);
      if (Duration.between(first, failures.get(last)).compareTo(WINDOW) < 0 && now.isBefore(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }
}
