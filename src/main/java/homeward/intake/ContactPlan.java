package homeward.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * What the inspector agrees with the informant of an absent child (West Midlands inquiry evidence
 * pack 2015).
 *
 * @param reviewAt when an inspector looks again, UTC
 * @param firstCallBackAt when the informant is first rung back, UTC
 * @param every clock time between calls back
 * @param agreedActions what the informant agreed to do
 * @param assessment the assessment of this child's vulnerability now, with its reasons
 */
public record ContactPlan(
    Instant reviewAt,
    Instant firstCallBackAt,
    Duration every,
    String agreedActions,
    String assessment) {

  /** The shortest time between calls back (local choice). */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  /** The longest time between calls back (local choice: a child is asked after twice a day). */
  public static final Duration LONGEST = Duration.ofHours(12);
}
