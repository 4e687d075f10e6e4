package homeward.episodes.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long nothing real has been done in an open episode, and whether that is too long. The length
 * allowed comes from the protocol by risk. Real time passes on the nights the clocks change too.
 *
 * @param at the last real action, UTC
 * @param alarmAfter how long may pass
 */
public record LastAction(Instant at, Duration alarmAfter) {

  /** When the alarm is due. */
  public Instant due() {
    return at.plus(alarmAfter);
  }

  /** How long ago it was. */
  public Duration since(Instant now) {
    return Duration.between(at, now);
  }

  /** Whether too long has passed; exactly the length allowed is too long. */
  public boolean alarm(Instant now) {
    return !now.isBefore(due());
  }
}
