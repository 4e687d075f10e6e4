package homeward.returninterviews.domain;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a return interview, written when the return was recorded. Clock time: 72 hours are
 * 72 hours over the nights the clocks change too.
 *
 * @param returnedAt when the child returned, UTC
 * @param atRiskAt from when it is at risk of being late
 * @param dueAt the last moment at which it is in time
 */
public record InterviewClock(Instant returnedAt, Instant atRiskAt, Instant dueAt) {

  /** How an interview stands against its clock. */
  public enum Standing {
    IN_TIME("In time", "green"),
    AT_RISK("At risk of being late", "amber"),
    LATE("Late", "red");

    private final String words;
    private final String tone;

    Standing(String words, String tone) {
      this.words = words;
      this.tone = tone;
    }

    /** In plain words. */
    public String words() {
      return words;
    }

    /** The tone of its badge. */
    public String tone() {
      return tone;
    }
  }

  /**
   * The clock that a return starts.
   *
   * @param within how long after the return the interview is due
   * @param atRiskAfter how long after the return it is at risk
   */
  public static InterviewClock starting(Instant returnedAt, Duration atRiskAfter, Duration within) {
    return new InterviewClock(returnedAt, returnedAt.plus(atRiskAfter), returnedAt.plus(within));
  }

  /** How it stands now: at risk from its first second, late after the last one. */
  public Standing standing(Instant now) {
    if (now.isAfter(dueAt)) {
      return Standing.LATE;
    }
    return now.isBefore(atRiskAt) ? Standing.IN_TIME : Standing.AT_RISK;
  }

  /**
   * As said aloud: "due tomorrow at 14:05, 41 hours left", "was due yesterday at 14:05, 9 hours
   * late".
   */
  public String words(Instant now) {
    Duration left = Duration.between(now, dueAt);
    String when = LondonTime.words(dueAt, now);
    return left.isNegative()
        ? "was due " + when + ", " + size(left) + " late"
        : "due " + when + ", " + size(left) + " left";
  }

  private static String size(Duration length) {
    long hours = length.abs().toHours();
    return hours < 1 || hours > 96
        ? LondonTime.words(length)
        : hours == 1 ? "1 hour" : hours + " hours";
  }
}
