package homeward.episodes;

/** How the child came to be found (Staffordshire carers' information pack). */
public enum How {
  OWN_ACCORD("came back by themselves"),
  POLICE("found by police"),
  FAMILY("found by family or friends"),
  CARER("found by their carer"),
  OTHER("found by somebody else"),
  NOT_KNOWN("not known");

  private final String words;

  How(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
