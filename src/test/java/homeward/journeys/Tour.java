package homeward.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import homeward.testkit.Browser.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pictures README shows. {@link TourJourneyTest} draws them into {@link #DRAWN} at every run;
 * {@code bin/screenshots} puts them into {@link #SHOWN}, so that a run by itself changes nothing
 * that is kept.
 */
public final class Tour {

  /** Every picture, in the order of the story. */
  public static final List<String> PICTURES =
      List.of(
          "report-who",
          "report-sent",
          "desk",
          "decision",
          "episode",
          "interviews",
          "talk",
          "board",
          "timeline",
          "figures",
          "import");

  /** Where a run draws. */
  public static final Path DRAWN = Path.of("target", "tour");

  /** Where README shows them from. */
  public static final Path SHOWN = Path.of("docs", "tour");

  /** Wide as a telephone of today. */
  static final Window PHONE = new Window(390, 844, ColorScheme.LIGHT, true, false);

  /** Wide as a desk screen. */
  static final Window DESK = new Window(1280, 960, ColorScheme.LIGHT, true, false);

  private Tour() {}

  /** Keeps what stands in the window, from the top of the page. */
  static void draw(Page page, String name) {
    if (!PICTURES.contains(name)) {
      throw new IllegalArgumentException(name + " is no picture of the tour");
    }
    try {
      Files.createDirectories(DRAWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.evaluate("window.scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(DRAWN.resolve(name + ".png"))
            .setCaret(ScreenshotCaret.HIDE)
            .setClip(0, 0, page.viewportSize().width, height(page)));
  }

  /** Down to the end of the window, or of the page where that comes first. */
  private static double height(Page page) {
    Number end =
        (Number)
            page.evaluate(
                "Math.min(innerHeight, document.querySelector('footer').getBoundingClientRect().bottom)");
    return end.doubleValue();
  }
}
