package homeward.journeys;

import com.microsoft.playwright.Page;

/** Hands that have no mouse: the tab key until the right thing has the focus, then a key. */
final class Keyboard {

  private static final int MOST_TABS = 120;
  private static final String FOCUSED =
      """
      () => { const it = document.activeElement;
        return (it.labels && it.labels.length ? it.labels[0].innerText : it.innerText || '').trim(); }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Reaches the link or button whose words begin so, and presses enter. */
  void enter(String words) {
    reach(words);
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(now -> !now.equals(before));
  }

  /** Reaches the radio or box and chooses it. */
  void space(String label) {
    reach(label);
    page.keyboard().press("Space");
  }

  /** Goes on to the next radio of the one that is reached: the tab key leads to a group once. */
  void nextChoice() {
    page.keyboard().press("ArrowDown");
  }

  /** Reaches the field and types. */
  void type(String label, String text) {
    reach(label);
    page.keyboard().type(text);
  }

  private void reach(String words) {
    for (int tab = 0; tab < MOST_TABS; tab++) {
      if (String.valueOf(page.evaluate(FOCUSED)).startsWith(words)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The tab key never reaches '" + words + "' on " + page.url());
  }
}
