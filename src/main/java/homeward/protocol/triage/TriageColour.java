package homeward.protocol.triage;

import java.util.Locale;

/**
 * How much an interview service does at once for a child who came back. The order of the constants
 * is from least to gravest. It sets priority and intensity, never whether a child is offered an
 * interview.
 */
public enum TriageColour {
  GREEN,
  AMBER,
  RED;

  /** The word as protocol files and stored proposals write it: {@code amber}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this colour is graver than the other. */
  public boolean graverThan(TriageColour other) {
    return compareTo(other) > 0;
  }

  /**
   * The colour a word names.
   *
   * @throws IllegalArgumentException when the word names none
   */
  public static TriageColour of(String code) {
    for (TriageColour colour : values()) {
      if (colour.code().equals(code)) {
        return colour;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is not a triage colour: red, amber, green");
  }
}
