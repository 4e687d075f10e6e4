package homeward.shared;

import java.util.UUID;

/**
 * Identifies an area: the partnership's whole area, or a district within it.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record AreaId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
