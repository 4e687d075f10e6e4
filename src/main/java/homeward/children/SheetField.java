package homeward.children;

/**
 * One question of the information sheet.
 *
 * @param code its name in forms and in the database
 * @param label the question, short
 * @param number whether the answer is a whole number
 */
public record SheetField(String code, String label, boolean number) {

  /** A question answered in words. */
  SheetField(String code, String label) {
    this(code, label, false);
  }
}
