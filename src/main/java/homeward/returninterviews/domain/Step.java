package homeward.returninterviews.domain;

/** What may happen to a return interview. Each is a fact. */
public enum Step {
  /** The child returned, or the time of the return was corrected. */
  RETURN("the child returned"),
  /** An import recorded a return of long ago. */
  RETURN_FROM_HISTORY("a return of long ago was imported"),
  /** A manager gave it to an interviewer, or to another one. */
  ALLOCATE("allocated"),
  /** The interviewer tried to reach the child. */
  TRY("tried"),
  /** The child accepted, or chose another time. */
  ACCEPT("accepted"),
  /** The child declined. */
  DECLINE("declined"),
  /** It turned out not to be possible. */
  CANNOT("not possible"),
  /** Two weeks of attempts are over. */
  CLOSE("closed"),
  /** It was held. */
  HOLD("held"),
  /** The talk held after another time away answered this one too. */
  ANSWER("answered by the talk after another time away");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
