package homeward.shared;

import java.util.UUID;

/**
 * Identifies an agency: a police force, a council, a provider.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record AgencyId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
