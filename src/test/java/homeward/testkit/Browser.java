package homeward.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium. Use one for a test class and one context for each person.
 *
 * <pre>{@code
 * try (Browser browser = Browser.start()) {
 *   Page page = browser.window(address, Browser.Window.phone()).newPage();
 *   page.navigate("/");
 *   assertThat(Browser.complaints(page)).isEmpty();
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** A window. */
  public record Window(int width, int height, ColorScheme theme, boolean script, boolean axe) {

    /** A telephone, 360 px wide. */
    public static Window phone() {
      return new Window(360, 740, ColorScheme.LIGHT, true, false);
    }

    /** The narrowest window that must work, 320 px. */
    public static Window narrow() {
      return new Window(320, 640, ColorScheme.LIGHT, true, false);
    }

    /** A desk screen. */
    public static Window desk() {
      return new Window(1280, 800, ColorScheme.LIGHT, true, false);
    }

    /** The same where the device asks for a dark theme. */
    public Window atNight() {
      return new Window(width, height, ColorScheme.DARK, script, axe);
    }

    /** The same without JavaScript. */
    public Window withoutScript() {
      return new Window(width, height, theme, false, axe);
    }

    /**
     * The same for {@link Browser#findings}: the policy is bypassed so that axe can be injected.
     */
    public Window forAxe() {
      return new Window(width, height, theme, script, true);
    }
  }

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Starts Chromium from where the system's package puts it, or from {@code HOMEWARD_CHROMIUM}. */
  public static Browser start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String path = System.getenv().getOrDefault("HOMEWARD_CHROMIUM", "/usr/bin/chromium");
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Paths.get(path))
                    .setHeadless(true)
                    .setArgs(ARGUMENTS)));
  }

  /** A window of its own with its own cookies; addresses may be written from the first slash. */
  public BrowserContext window(String address, Window window) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(window.width(), window.height())
            .setColorScheme(window.theme())
            .setJavaScriptEnabled(window.script())
            .setBypassCSP(window.axe())
            .setLocale("en-GB")
            .setTimezoneId("Europe/London"));
  }

  /** Collects from now on what the page complains about: policy violations and script errors. */
  public static List<String> complaints(Page page) {
    List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return complaints;
  }

  /** What axe finds, one line each; the window must have been opened {@link Window#forAxe}. */
  public static List<String> findings(Page page) {
    return new AxeBuilder(page)
        .withTags(STANDARDS).analyze().getViolations().stream().map(Browser::line).toList();
  }

  /** Whether the page must be moved sideways to be read. */
  public static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Keeps a picture of the whole page, for people to look at. */
  public static void picture(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  private static String line(Rule rule) {
    return rule.getId()
        + " ("
        + rule.getHelp()
        + "): "
        + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).toList();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
