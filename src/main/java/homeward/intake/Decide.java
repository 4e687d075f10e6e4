package homeward.intake;

import homeward.protocol.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody makes it.
 *
 * @param rationale why
 * @param otherwiseReason why otherwise than proposed; empty when as proposed
 * @param furtherEnquiry whether police must enquire beyond the first checks and the questions; what
 *     the informant agrees to do does not count
 * @param plan what was agreed with the informant; null unless absent
 * @param collecting who goes to the child; null unless neither
 * @param seen what was before the decider's eyes
 * @param formKey the form's key: sending it twice counts once
 */
public record Decide(
    Category category,
    String rationale,
    String otherwiseReason,
    boolean furtherEnquiry,
    @Nullable ContactPlan plan,
    @Nullable Collecting collecting,
    Seen seen,
    UUID formKey) {

  /**
   * The version the form was made from.
   *
   * @param decision the decision then in force; null when there was none
   * @param proposal the proposal then in force
   */
  public record Seen(@Nullable UUID decision, UUID proposal) {}

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

  /**
   * Who goes to where the child is thought to be.
   *
   * @param place where, in words
   * @param grounds how that is known, in words
   * @param collectedBy who goes there
   * @param safetyReason why police help is needed; empty when the carer goes alone
   * @param askAt when the control room asks whether the child was there, UTC
   */
  public record Collecting(
      String place, String grounds, String collectedBy, String safetyReason, Instant askAt) {}
}
