package homeward.intake.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the informant is rung next. The rhythm is clock time and is kept: 30 minutes are 30 minutes
 * on the nights the clocks change, and a call made late does not put off all the later ones.
 */
public final class CallBacks {

  private CallBacks() {}

  /**
   * The next call.
   *
   * @param due when the call just made was due, UTC
   * @param made when it was made, UTC
   * @param every clock time between calls
   * @param sooner when somebody asked for it sooner, UTC; null when nobody did; later than the
   *     rhythm is not accepted, because only an inspector may agree that
   */
  public static Instant next(Instant due, Instant made, Duration every, @Nullable Instant sooner) {
    Instant next = due.plus(every);
    if (!next.isAfter(made)) {
      long missed = Duration.between(next, made).dividedBy(every) + 1;
      next = next.plus(every.multipliedBy(missed));
    }
    return sooner != null && sooner.isAfter(made) && sooner.isBefore(next) ? sooner : next;
  }
}
