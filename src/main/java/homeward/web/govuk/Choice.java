package homeward.web.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what is sent
 * @param text the words beside it
 * @param hint a further sentence; null for none
 * @param conditional what is revealed when it is chosen; null for nothing
 * @param kind an ordinary choice unless said otherwise
 */
public record Choice(
    String value, String text, @Nullable String hint, @Nullable Content conditional, Kind kind) {

  /** What sort of line this is. */
  public enum Kind {
    /** Can be chosen. */
    ORDINARY,
    /** Not a choice but a word between choices, such as "or". */
    DIVIDER,
    /** A checkbox that unticks all others, such as "None of these". */
    EXCLUSIVE
  }

  /** An ordinary choice. */
  public static Choice of(String value, String text) {
    return new Choice(value, text, null, null, Kind.ORDINARY);
  }

  /** An ordinary choice with a further sentence. */
  public static Choice of(String value, String text, String hint) {
    return new Choice(value, text, hint, null, Kind.ORDINARY);
  }

  /** A word between choices. */
  public static Choice divider(String word) {
    return new Choice("", word, null, null, Kind.DIVIDER);
  }

  /** The checkbox that unticks all others. */
  public static Choice none(String value, String text) {
    return new Choice(value, text, null, null, Kind.EXCLUSIVE);
  }

  /** The same choice, revealing this when it is chosen. */
  public Choice revealing(Content content) {
    return new Choice(value, text, hint, content, kind);
  }

  /** Whether it can be chosen at all. */
  public boolean isDivider() {
    return kind == Kind.DIVIDER;
  }

  /** What the browser's script needs to know about it; null for nothing. */
  public @Nullable String behaviour() {
    return kind == Kind.EXCLUSIVE ? "exclusive" : null;
  }
}
