package homeward.journeys;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, with a bound. */
final class Soon {

  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final Duration STEP = Duration.ofMillis(50);

  private Soon() {}

  /** Returns when it is so; fails when it is not so in time. */
  static void until(BooleanSupplier so) {
    long end = System.nanoTime() + BOUND.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within " + BOUND.toSeconds() + " seconds");
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}
