package homeward.episodes.domain;

/** How far an episode has come. Derived from its facts, never stored. */
public enum Stage {
  MISSING("missing"),
  FOUND("found, not yet returned"),
  FOUND_AND_CHECKED("found and seen safe and well, not yet returned"),
  RETURNED("returned, not yet seen safe and well"),
  RETURNED_AND_CHECKED("returned and seen safe and well"),
  CLOSED("closed");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
