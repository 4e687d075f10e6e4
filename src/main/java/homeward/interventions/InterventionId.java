package homeward.interventions;

import java.util.UUID;

/**
 * Identifies one thing that is called for: a meeting, the panel or a reference.
 *
 * @param value a UUID version 7
 */
public record InterventionId(UUID value) {

  /** The opaque topic under which screens are told of changes. */
  public String topic() {
    return "intervention:" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
