package homeward.shared;

import java.util.UUID;

/**
 * Identifies a person who signs in, or an operator's command that acts in their place.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record ProfessionalId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
