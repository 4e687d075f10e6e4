package homeward.agencies.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in (local choice). A watched screen stays readable for its shift;
 * after thirty minutes without input the next command or page asks for the password.
 */
public final class IdleRule {

  /** A shift: nobody stays signed in longer. */
  public static final Duration SHIFT = Duration.ofHours(12);

  /** Without input for this long, the password is asked for. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  private IdleRule() {}

  /** What a request may do now. */
  public enum State {
    /** Carry on. */
    AWAKE,
    /** The password is asked for first; screens that only watch go on. */
    IDLE,
    /** The shift is over: sign in anew. */
    OVER
  }

  /**
   * The state of a session.
   *
   * @param signedInAt when the password was first given
   * @param lastInputAt when the person last did something
   */
  public static State state(Instant signedInAt, Instant lastInputAt, Instant now) {
    if (!now.isBefore(signedInAt.plus(SHIFT))) {
      return State.OVER;
    }
    return now.isBefore(lastInputAt.plus(IDLE)) ? State.AWAKE : State.IDLE;
  }
}
