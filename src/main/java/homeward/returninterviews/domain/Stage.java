package homeward.returninterviews.domain;

/** How far a return interview is. Derived from its facts, never stored. */
public enum Stage {
  /** The child is missing still. */
  WAITS_FOR_RETURN("Waits for the return"),
  /** The return is older than 72 hours and was imported: a record without a promise. */
  FROM_HISTORY("From history"),
  /** The interview service is to offer it and has given it to nobody yet. */
  OFFERED("To be allocated"),
  /** An interviewer has it and has not tried yet. */
  ALLOCATED("Allocated"),
  /** Tried, without an answer from the child yet. */
  TRIED("Tried"),
  /** The child accepted, with a time and a place. */
  ACCEPTED("Accepted"),
  /** The child declined. */
  DECLINED("Declined"),
  /** It cannot be held, for a reason. */
  NOT_POSSIBLE("Not possible"),
  /** Closed after two weeks of attempts, with a reason. */
  CLOSED("Closed after attempts"),
  /** Held. */
  HELD("Held");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** In plain words: "To be allocated". */
  public String words() {
    return words;
  }

  /** Whether somebody still has to act. */
  public boolean open() {
    return this == OFFERED || this == ALLOCATED || this == TRIED || this == ACCEPTED;
  }
}
