package homeward.worklist.domain;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;

/** The clock of a promise in words. */
public final class Running {

  private Running() {}

  /** "acknowledge: 12 minutes left", "decide: 5 minutes late". */
  public static String words(String brief, Instant dueAt, Instant now) {
    Duration left = Duration.between(now, dueAt);
    return brief + ": " + LondonTime.words(left) + (left.isNegative() ? " late" : " left");
  }
}
