package homeward.protocol;

import java.time.LocalDate;

/**
 * Names exactly one text of a protocol.
 *
 * @param area the area's code, as {@code staffordshire-stoke}
 * @param effectiveFrom the first London day on which it is in force
 * @param contentHash the beginning of the SHA-256 hash of the area's file and of the national
 *     minimum it was merged with, in lower-case hexadecimal
 */
public record ProtocolVersion(String area, LocalDate effectiveFrom, String contentHash) {

  /** The version as decisions store it: {@code staffordshire-stoke/2016-01-01/0f3a…}. */
  public String id() {
    return area + "/" + effectiveFrom + "/" + contentHash;
  }

  @Override
  public String toString() {
    return id();
  }
}
