package homeward.shared;

import java.util.UUID;

/**
 * Identifies a team of an agency; a children's home is a team too.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record TeamId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
