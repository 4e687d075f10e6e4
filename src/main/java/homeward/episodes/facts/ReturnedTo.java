package homeward.episodes.facts;

/** Where the child returned to. Any of them starts the interview clock (local choice). */
public enum ReturnedTo {
  HOME("the family home"),
  PLACEMENT("the placement"),
  OTHER_SAFE_PLACE("another arranged safe place"),
  NOT_KNOWN("not known");

  private final String words;

  ReturnedTo(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
