package homeward.shared;

import java.util.UUID;

/**
 * Identifies what one source once said about a person; person records are grouped into children.
 *
 * @param value a UUID version 7, made by {@link Ids}
 */
public record PersonRecordId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
