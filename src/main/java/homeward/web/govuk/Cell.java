package homeward.web.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param text its words; null when {@code content} is given
 * @param content its HTML; null when {@code text} is given
 * @param numeric whether it is set to the right, for numbers to be compared
 */
public record Cell(@Nullable String text, @Nullable Content content, boolean numeric) {

  /** A cell of words. */
  public static Cell of(String text) {
    return new Cell(text, null, false);
  }

  /** A cell of HTML, made in a template. */
  public static Cell of(Content content) {
    return new Cell(null, content, false);
  }

  /** A number, set to the right. */
  public static Cell number(String text) {
    return new Cell(text, null, true);
  }
}
