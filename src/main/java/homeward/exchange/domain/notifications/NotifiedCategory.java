package homeward.exchange.domain.notifications;

import java.util.Optional;

/** How the police recorded a report, and the one code that closes it. */
public enum NotifiedCategory {
  MISSING("Missing", "Missing Person"),
  ABSENT("Absent", "Missing - Unauthorised absence");

  private final String word;
  private final String closureCode;

  NotifiedCategory(String word, String closureCode) {
    this.word = word;
    this.closureCode = closureCode;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }

  /**
   * The closing code that fits: an absent log is never closed as a missing person, nor the other
   * way round (West Midlands inquiry evidence pack 2015).
   */
  public String closureCode() {
    return closureCode;
  }

  static Optional<NotifiedCategory> of(String text) {
    for (NotifiedCategory category : values()) {
      if (category.word.equalsIgnoreCase(text)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
