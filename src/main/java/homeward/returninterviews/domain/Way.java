package homeward.returninterviews.domain;

/** How an interviewer reaches the child, and how the child wants to talk (local choice). */
public enum Way {
  VISIT("In person"),
  TELEPHONE("By telephone"),
  VIDEO_CALL("By video call"),
  MESSAGE("By message"),
  LETTER("By letter"),
  THROUGH_SOMEBODY("Through somebody the child trusts");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }
}
