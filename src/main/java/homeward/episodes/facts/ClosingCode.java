package homeward.episodes.facts;

/**
 * The codes with which incidents are closed. They are not interchangeable: an episode of a missing
 * child is never closed as an absence (West Midlands evidence pack 2015).
 */
public enum ClosingCode {
  MISSING_PERSON("Missing Person"),
  UNAUTHORISED_ABSENCE("Missing - Unauthorised absence");

  private final String words;

  ClosingCode(String words) {
    this.words = words;
  }

  /** As the practice writes it. */
  public String words() {
    return words;
  }
}
