package homeward.web.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a summary list.
 *
 * @param key what it is
 * @param text its value; null when {@code content} is given
 * @param content its value as HTML; null when {@code text} is given
 * @param actions links such as "Change"; empty for none
 * @param classes further class names; empty for none
 */
public record SummaryRow(
    String key,
    @Nullable String text,
    @Nullable Content content,
    List<Link> actions,
    String classes) {

  /** Keeps its own copy of the actions. */
  public SummaryRow {
    actions = List.copyOf(actions);
  }

  /** A row of words. */
  public static SummaryRow of(String key, String text, Link... actions) {
    return new SummaryRow(key, text, null, List.of(actions), "");
  }

  /** A row of HTML, made in a template. */
  public static SummaryRow of(String key, Content content, Link... actions) {
    return new SummaryRow(key, null, content, List.of(actions), "");
  }
}
