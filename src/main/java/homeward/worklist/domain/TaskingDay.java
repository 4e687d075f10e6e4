package homeward.worklist.domain;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The day of a daily list: from eight in the morning in London, when it is first read out, until
 * eight the next morning (local choice).
 *
 * @param day the London day on whose morning it begins
 */
public record TaskingDay(LocalDate day) {

  private static final LocalTime READ_OUT = LocalTime.of(8, 0);

  /** The day whose list is read at that moment; exactly at eight the new one. */
  public static TaskingDay at(Instant now) {
    TaskingDay today = new TaskingDay(LondonTime.day(now));
    return now.isBefore(today.begins()) ? today.before() : today;
  }

  /** When it begins, UTC. */
  public Instant begins() {
    return day.atTime(READ_OUT).atZone(LondonTime.ZONE).toInstant();
  }

  /** When the next one begins, UTC. */
  public Instant ends() {
    return new TaskingDay(day.plusDays(1)).begins();
  }

  /** The list before it. */
  public TaskingDay before() {
    return new TaskingDay(day.minusDays(1));
  }

  /** The moment as of which it is read: now, or the last one of a day that is over. */
  public Instant asOf(Instant now) {
    return now.isBefore(ends()) ? now : ends().minus(Duration.ofNanos(1000));
  }

  /** Since when something is new: since the list of the day before was read out. */
  public Instant newSince() {
    return before().begins();
  }
}
