package homeward.returninterviews.domain;

import java.time.Duration;
import java.time.Instant;

/** When the next attempt is due. */
public final class Attempts {

  /**
   * A child is tried again within two days (local choice: often enough to fit several attempts into
   * two weeks, not so often that it presses).
   */
  public static final Duration AGAIN_WITHIN = Duration.ofHours(48);

  private Attempts() {}

  /** When the next attempt is due: within two days, and never after the two weeks are over. */
  public static Instant nextDue(Instant attempt, Instant triedUntil) {
    Instant next = attempt.plus(AGAIN_WITHIN);
    return next.isAfter(triedUntil) ? triedUntil : next;
  }
}
