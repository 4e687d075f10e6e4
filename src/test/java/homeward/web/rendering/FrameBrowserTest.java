package homeward.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import homeward.Homeward;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import homeward.testkit.OnTestDatabase;
import homeward.testkit.TestClockConfiguration;
import homeward.web.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The frame, the components and the live push in a real browser. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({TestClockConfiguration.class, WebOnly.class})
class FrameBrowserTest {

  private static Browser browser;
  private static final Path PICTURES = Path.of("target", "pictures");

  @LocalServerPort private int port;
  @Autowired private Live live;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void everyComponentIsReadableOnPhoneAndDeskByDayAndNight() {
    Map<String, Window> windows =
        Map.of(
            "phone", Window.phone(),
            "phone-night", Window.phone().atNight(),
            "narrow", Window.narrow(),
            "desk", Window.desk(),
            "desk-night", Window.desk().atNight());
    List<String> troubles = new ArrayList<>();
    windows.forEach((name, window) -> {
      for (String path : List.of("/test/gallery", "/test/gallery?wrong=true", "/test/absent")) {
        try (BrowserContext context = browser.window(address(), window.forAxe())) {
          Page page = context.newPage();
          page.navigate(path);
          String file = name + path.replaceAll("[^a-z]", "-") + ".png";
          Browser.picture(page, PICTURES.resolve(file));
          Browser.findings(page).forEach(finding -> troubles.add(file + ": " + finding));
          if (Browser.scrollsSideways(page)) {
            troubles.add(file + " scrolls sideways");
          }
        }
      }
    });
    assertThat(troubles).isEmpty();
  }

  @Test
  void nothingViolatesThePolicy() {
    try (BrowserContext context = browser.window(address(), Window.desk())) {
      Page page = context.newPage();
      List<String> complaints = Browser.complaints(page);
      page.navigate("/test/gallery?wrong=true");
      page.locator("body.govuk-frontend-supported").waitFor();
      PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary")).isFocused();
      page.navigate("/test/list");
      PlaywrightAssertions.assertThat(page.locator("#homeward-live"))
          .hasAttribute("data-live-state", "live");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aSecondScreenSeesAChangeAndNewRowsWaitBehindAButton() {
    WebOnly.ROWS.clear();
    WebOnly.ROWS.add("a first");
    try (BrowserContext context = browser.window(address(), Window.desk())) {
      List<Page> tabs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Page tab = context.newPage();
        tab.navigate("/test/list");
        tabs.add(tab);
      }
      for (Page tab : tabs) {
        PlaywrightAssertions.assertThat(tab.locator("#homeward-live"))
            .hasAttribute("data-live-state", "live");
      }
      WebOnly.ROWS.set(0, "a mended");
      WebOnly.ROWS.add(0, "b second");
      live.changed("test/list");
      for (Page tab : tabs) {
        Locator button = tab.locator("[data-live-new]");
        PlaywrightAssertions.assertThat(button).hasText("1 new");
        PlaywrightAssertions.assertThat(tab.locator("[data-live-row=a]")).hasText("a mended");
        PlaywrightAssertions.assertThat(tab.locator("#count")).hasText("2");
        PlaywrightAssertions.assertThat(tab.locator("[data-live-row]")).hasCount(1);
      }
      Page first = tabs.getFirst();
      first.locator("[data-live-new]").click();
      PlaywrightAssertions.assertThat(first.locator("[data-live-row]")).hasCount(2);
    }
  }

  @Test
  void aLostConnectionIsSaidLoudlyAndCaughtUpAfterwards() {
    WebOnly.ROWS.clear();
    WebOnly.ROWS.add("a first");
    try (BrowserContext context = browser.window(address(), Window.phone())) {
      Page page = context.newPage();
      page.navigate("/test/list");
      PlaywrightAssertions.assertThat(page.locator("#homeward-live"))
          .hasAttribute("data-live-state", "live");
      context.setOffline(true);
      PlaywrightAssertions.assertThat(page.locator("#homeward-lost")).isVisible();
      WebOnly.ROWS.add("c third");
      live.changed("test/list");
      context.setOffline(false);
      PlaywrightAssertions.assertThat(page.locator("[data-live-new]"))
          .hasText(
              "1 new",
              new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                  .setTimeout(20_000));
    }
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }
}
