package homeward.protocol;

/**
 * Points at one clause of one version of a protocol; what a decision stores and links to.
 *
 * @param version the protocol version it was read in
 * @param id the clause's id
 * @param sentence what the clause says
 */
public record ClauseRef(ProtocolVersion version, String id, String sentence) {

  /** The page and place where the clause can be read as it was then. */
  public String href() {
    return "/protocols/" + version.area() + "/" + version.effectiveFrom() + "#" + id;
  }

  /**
   * The same for what was stored.
   *
   * @param version the version's id, as {@link ProtocolVersion#id} wrote it
   */
  public static String href(String version, String id) {
    return "/protocols/" + version.substring(0, version.lastIndexOf('/')) + "#" + id;
  }
}
