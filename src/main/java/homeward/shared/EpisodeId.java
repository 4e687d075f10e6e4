package homeward.shared;

import java.util.UUID;

/**
 * Identifies one time that a child is missing, from last seen to closed.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record EpisodeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
