package homeward.intake.drafting;

import java.util.UUID;

/**
 * Identifies one draft of a report.
 *
 * @param value a UUID version 7
 */
public record DraftId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
