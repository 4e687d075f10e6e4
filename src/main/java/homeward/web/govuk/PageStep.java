package homeward.web.govuk;

import org.jspecify.annotations.Nullable;

/**
 * The link to the page before or after.
 *
 * @param href where it leads
 * @param text its words; null for "Previous page" or "Next page"
 * @param label what is there, such as "2 of 3"; null for nothing
 */
public record PageStep(String href, @Nullable String text, @Nullable String label) {

  /** A step without further words. */
  public static PageStep to(String href) {
    return new PageStep(href, null, null);
  }
}
