package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a window. Speaks of pages as people do: what stands there, what is pressed. On
 * closing, the window has complained about nothing: no policy violation, no script error.
 */
final class Person implements AutoCloseable {

  /** Long enough for a busy machine; what must be quick is measured where it matters. */
  private static final double PATIENCE_MS = 15_000;

  private static final Pattern ORDINARY =
      Pattern.compile(
          "Failed to load resource: the server responded with a status of 4\\d\\d.*"
              + "|Response Status Error Code 401 from .*");

  private final BrowserContext context;
  private final Window window;
  private final List<List<String>> complaints = new ArrayList<>();
  private Page page;

  Person(BrowserContext context, Window window) {
    this.context = context;
    this.window = window;
    context.setDefaultTimeout(PATIENCE_MS);
    this.page = tab();
  }

  /** Another tab of the same browser, which becomes the one in use. */
  Page tab() {
    page = context.newPage();
    complaints.add(Browser.complaints(page));
    return page;
  }

  /** The tab in use. */
  Page page() {
    return page;
  }

  /** Goes to an address and answers the status. */
  int open(String path) {
    Response response = page.navigate(path);
    return response == null ? 0 : response.status();
  }

  /** Where the window is, without host. */
  String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** Types into the field of this label. */
  void type(String label, String text) {
    field(label).fill(text);
  }

  /** The field with this label, or whose label begins with these words. */
  Locator field(String label) {
    Locator exact = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    return exact.count() > 0 ? exact.first() : page.getByLabel(label).first();
  }

  /** Chooses one answer of a question. */
  void choose(String legend, String answer) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
        .first()
        .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
        .first()
        .check();
  }

  /** Presses a button (or a link that looks like one) and waits for the page that follows. */
  void press(String words) {
    page.locator("button, a.govuk-button, input[type=submit]")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
    page.waitForLoadState();
  }

  /** Follows a link. */
  void follow(String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
    page.waitForLoadState();
  }

  /** These words stand on the page, or will in a moment without anybody doing anything. */
  void reads(String words) {
    assertThat(page.locator("body"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
  }

  /** These words do not stand on the page. */
  void readsNot(String words) {
    assertThat(page.locator("body")).not().containsText(words);
  }

  /** The page's main heading holds these words. */
  void heading(String words) {
    assertThat(page.locator("h1").first()).containsText(words);
  }

  /**
   * A link that leads to this thing is there, or arrives without anybody refreshing. In a list with
   * rows a new one waits behind "1 new", so that no row moves under a finger; then that is pressed,
   * as often as something new is announced, because another row may have come first.
   */
  void seesLinkTo(Object id) {
    Locator announced = page.locator("button[data-live-new]");
    Locator link = linkTo(id);
    long end = System.nanoTime() + Duration.ofMillis((long) PATIENCE_MS).toNanos();
    while (!link.isVisible() && System.nanoTime() < end) {
      link.or(announced).first().waitFor();
      // Pressed inside the page: the button goes away by itself when its row does.
      announced.evaluateAll("buttons => buttons.forEach(button => button.click())");
    }
    link.waitFor();
  }

  /** The row or card in which a link leads to this thing. */
  Locator rowOf(Object id) {
    return page.locator("tr, li, section")
        .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + id + "']")))
        .last();
  }

  /** The first link that leads to this thing. */
  Locator linkTo(Object id) {
    return page.locator("main a[href*='" + id + "']").first();
  }

  /** The links that lead to this thing and say this. */
  Locator linkTo(Object id, String words) {
    return page.locator("main a[href*='" + id + "']")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  /** Everything that stands in the main part of the page. */
  String text() {
    return page.locator("main").innerText();
  }

  /** What is in the field of this label. */
  String typed(String label) {
    return field(label).inputValue();
  }

  /** The page can be read by everybody, needs no sideways scrolling and broke no rule. */
  void look() {
    if (window.script()) {
      Axe.check(page, window);
    }
    assertThat(Browser.scrollsSideways(page)).as("%s scrolls sideways", path()).isFalse();
  }

  /** Closes the window, as if the telephone had died. */
  @Override
  public void close() {
    List<String> said =
        complaints.stream()
            .flatMap(List::stream)
            .filter(line -> !ORDINARY.matcher(line).matches())
            .toList();
    context.close();
    assertThat(said).as("complaints of the window").isEmpty();
  }
}
