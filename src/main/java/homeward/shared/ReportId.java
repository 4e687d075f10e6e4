package homeward.shared;

import java.util.UUID;

/**
 * Identifies one report that a child is missing, however it was made.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record ReportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
