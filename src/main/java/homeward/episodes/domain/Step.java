package homeward.episodes.domain;

/** What can be recorded about an episode. */
public enum Step {
  FIND("found"),
  RETURN("returned"),
  CHECK("safe-and-well check"),
  CORRECT("a time or place corrected"),
  CLOSE("closed"),
  REOPEN("reopened");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
