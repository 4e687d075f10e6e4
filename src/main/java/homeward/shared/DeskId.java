package homeward.shared;

import java.util.UUID;

/**
 * Identifies a desk: a post in an area, to which people sign on for a shift.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record DeskId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
