package homeward.intake.domain;

import java.util.UUID;

/**
 * A short reference that can be read aloud on a bad line: six letters and digits without those that
 * look or sound alike, and without vowels, so that it never spells a word.
 */
public final class Reference {

  private static final String LETTERS = "2345679CDFHJKLMNPQRTVWXYZ";
  private static final int HALF = 3;

  private Reference() {}

  /** A reference from the random part of an id, as "K7M-4RT". */
  public static String of(UUID random) {
    long rest = random.getLeastSignificantBits() >>> 8;
    StringBuilder words = new StringBuilder();
    for (int place = 0; place < 2 * HALF; place++) {
      if (place == HALF) {
        words.append('-');
      }
      words.append(LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return words.toString();
  }
}
