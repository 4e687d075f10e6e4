package homeward.exchange.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import homeward.Homeward;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.signin.Accounts;
import homeward.exchange.ImportWorld;
import homeward.exchange.Imports;
import homeward.exchange.running.Runs;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.Browser;
import homeward.testkit.OnTestDatabase;
import homeward.testkit.TestClock;
import homeward.testkit.TestClockConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The pages of imports in a real browser, for an inspector of an area of their own. No scheduler
 * runs here, so that each step can be looked at.
 */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(TestClockConfiguration.class)
abstract class OnImportPages {

  private static final Path PICTURES = Path.of("target", "pictures", "exchange");
  private static final String PASSWORD = "correct-horse-battery-staple";
  static Browser browser;

  @LocalServerPort int port;
  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Accounts accounts;
  @Autowired Imports imports;
  @Autowired Runs runs;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  ImportWorld world;
  Area area;
  Professional inspector;
  String user = "";

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void anInspector() {
    clock.reset();
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
    inspector = world.inspector(area);
    user = "user-" + UUID.randomUUID();
    accounts.open(inspector.id(), user, PASSWORD, StandIn.OPERATOR);
  }

  static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "m";
  }

  static void given(Page page, String name, String text) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    pressed(page, "Look at the file");
  }

  static void look(Page page, String name, List<String> troubles) {
    Browser.picture(page, PICTURES.resolve(name + ".png"));
    Browser.findings(page).forEach(finding -> troubles.add(name + ": " + finding));
    if (Browser.scrollsSideways(page)) {
      troubles.add(name + " scrolls sideways");
    }
  }

  static void pressed(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  Page signedIn(BrowserContext context, String to) {
    Page page = context.newPage();
    page.navigate("/sign-in?to=" + to);
    page.locator("#userName").fill(user);
    page.locator("#password").fill(PASSWORD);
    page.locator("main button[type=submit]").click();
    page.navigate(to);
    return page;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }
}
