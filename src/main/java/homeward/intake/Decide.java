package homeward.intake;

import homeward.protocol.Category;
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
}
