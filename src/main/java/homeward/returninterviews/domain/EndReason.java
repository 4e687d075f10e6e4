package homeward.returninterviews.domain;

/**
 * Why an interview was not possible, or was closed after attempts. The first three are values that
 * councils return today; the others are a local choice.
 */
public enum EndReason {
  MISSING_AGAIN("The child is missing again", "Not offered: missing again"),
  NO_CONTACT("No contact could be made", "Not offered: unable to make contact"),
  NOT_ON_THE_DAY(
      "Accepted, but the child was not there or did not want to talk on the day",
      "Offered and accepted, but not present or refused on arrival"),
  MOVED_AWAY("The child moved, and another area offers the interview", "Not offered: other"),
  TOO_UNWELL("The child is too unwell", "Not offered: other"),
  CARER_REFUSED("A parent or carer refused on behalf of the child", "Not offered: other"),
  OTHER("Another reason", "Not offered: other");

  private final String words;
  private final String returned;

  EndReason(String words, String returned) {
    this.words = words;
    this.returned = returned;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }

  /** The answer that councils give to inspectors about offer and acceptance. */
  public String returned() {
    return returned;
  }
}
