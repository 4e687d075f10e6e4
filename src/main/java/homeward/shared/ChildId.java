package homeward.shared;

import java.util.UUID;

/**
 * Identifies one child; several person records may belong to the same child.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record ChildId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
