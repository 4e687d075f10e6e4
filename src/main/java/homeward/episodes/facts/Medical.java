package homeward.episodes.facts;

/** Whether the child needs medical help: asked before anything else about a finding. */
public enum Medical {
  EMERGENCY("yes, 999 was called or is needed now"),
  NEEDED("yes, but not an emergency"),
  NONE("no"),
  NOT_KNOWN("not known yet");

  private final String words;

  Medical(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
