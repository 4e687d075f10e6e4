package homeward.returninterviews.domain;

/** Why an interview is late (local choice). */
public enum LateReason {
  CHILD_ASKED("The child asked for a later time"),
  NO_CONTACT("No contact with the child yet"),
  MISSING_AGAIN("The child is missing again"),
  TOLD_LATE("The service learned of the return late"),
  NO_INTERVIEWER("No interviewer was free"),
  OUT_OF_AREA("The child is far away"),
  OTHER("Another reason");

  private final String words;

  LateReason(String words) {
    this.words = words;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }
}
