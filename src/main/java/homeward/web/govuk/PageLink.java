package homeward.web.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One item of a pagination.
 *
 * @param number the page as shown
 * @param href where it leads; null for a gap between pages
 * @param current whether it is this page
 */
public record PageLink(String number, @Nullable String href, boolean current) {

  /** "…", pages left out. */
  public static PageLink gap() {
    return new PageLink("", null, false);
  }
}
