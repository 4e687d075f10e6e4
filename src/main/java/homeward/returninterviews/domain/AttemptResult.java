package homeward.returninterviews.domain;

/** What came of an attempt that was neither accepted nor declined (local choice). */
public enum AttemptResult {
  NOBODY_REACHED("Nobody was reached"),
  MESSAGE_LEFT("A message was left"),
  CHILD_NOT_THERE("The child was not there"),
  ASKED_TO_TRY_AGAIN("The child asked to try again later"),
  NOT_AS_ARRANGED("It was arranged, and the child could not or did not want to talk then");

  private final String words;

  AttemptResult(String words) {
    this.words = words;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }
}
