package homeward.returninterviews.domain;

/**
 * Why an interview was not possible, or was closed after attempts. The first three are values that
 * councils return today; the others are a local choice.
 */
public enum EndReason {
  MISSING_AGAIN("The child is missing again"),
  NO_CONTACT("No contact could be made"),
  NOT_ON_THE_DAY("Accepted, but the child was not there or did not want to talk on the day"),
  MOVED_AWAY("The child moved, and another area offers the interview"),
  TOO_UNWELL("The child is too unwell"),
  CARER_REFUSED("A parent or carer refused on behalf of the child"),
  OTHER("Another reason");

  private final String words;

  EndReason(String words) {
    this.words = words;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }
}
