package homeward.protocol;

import java.util.Locale;
import java.util.StringTokenizer;

/**
 * What somebody answered to a question.
 *
 * @param choice yes, no or not known
 * @param words what they said about it; empty when they only said yes or no
 */
public record Answer(Choice choice, String words) {

  /** The choices every question offers. */
  public enum Choice {
    YES,
    NO,
    NOT_KNOWN;

    /** The word as files and forms write it: {@code not-known}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The choice a word names.
     *
     * @throws IllegalArgumentException when it names none
     */
    public static Choice of(String code) {
      for (Choice choice : values()) {
        if (choice.code().equals(code)) {
          return choice;
        }
      }
      throw new IllegalArgumentException("'" + code + "' is not yes, no or not-known");
    }
  }

  /** How many words were said besides yes or no. */
  public int wordCount() {
    return new StringTokenizer(words.strip()).countTokens();
  }

  /**
   * Whether the question can count as answered: yes or no, with enough words to judge it by.
   *
   * @param leastWords how many words make an answer more than a bare yes or no
   */
  public boolean sufficient(int leastWords) {
    return choice != Choice.NOT_KNOWN && wordCount() >= leastWords;
  }

  /** Whether it is a yes or no that should be challenged: "how do you know?". */
  public boolean bare(int leastWords) {
    return choice != Choice.NOT_KNOWN && wordCount() < leastWords;
  }
}
