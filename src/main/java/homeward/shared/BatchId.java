package homeward.shared;

import java.util.UUID;

/**
 * Identifies one import; every fact it recorded carries it, so that it can be undone.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record BatchId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
