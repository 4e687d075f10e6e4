package homeward.web.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A link with words. In breadcrumbs an empty path means the page itself; in lists of actions the
 * hidden words say to screen readers what the action is about.
 *
 * @param text the words
 * @param href where it leads; null for nowhere
 * @param hiddenText words only screen readers hear; null for none
 */
public record Link(String text, @Nullable String href, @Nullable String hiddenText) {

  /** A link. */
  public static Link to(String text, String href) {
    return new Link(text, href, null);
  }

  /** An action, such as "Change", about something, such as "date of birth". */
  public static Link action(String text, String href, String about) {
    return new Link(text, href, about);
  }

  /** Words that lead nowhere, such as the last breadcrumb. */
  public static Link here(String text) {
    return new Link(text, null, null);
  }
}
