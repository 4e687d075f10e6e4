package homeward.children;

/** A child's standing with children's services. */
public enum CareStatus {
  LOOKED_AFTER("looked after"),
  CHILD_IN_NEED("child in need"),
  CHILD_PROTECTION_PLAN("child protection plan"),
  CARE_LEAVER("care leaver"),
  NOT_KNOWN_TO_SERVICES("not known to children's services"),
  /** Nobody has said. */
  NOT_KNOWN("not known");

  private final String words;

  CareStatus(String words) {
    this.words = words;
  }

  /** In plain words, lower case. */
  public String words() {
    return words;
  }
}
