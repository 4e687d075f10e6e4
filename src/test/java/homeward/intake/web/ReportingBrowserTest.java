package homeward.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import homeward.Homeward;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.signin.Accounts;
import homeward.children.Children;
import homeward.intake.ReportingWorld;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import homeward.testkit.OnTestDatabase;
import homeward.testkit.TestClock;
import homeward.testkit.TestClockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Reporting a child missing in a real browser: phone, no script, two people at once. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(TestClockConfiguration.class)
class ReportingBrowserTest {

  private static final Path PICTURES = Path.of("target", "pictures", "intake");
  private static final String PASSWORD = "correct-horse-battery-staple";

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Accounts accounts;
  @Autowired private TestClock clock;

  private final Map<ProfessionalId, String> users = new HashMap<>();
  private ReportingWorld world;
  private Professional carer;

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
  void makeAWorld() {
    clock.reset();
    world = new ReportingWorld(register, professionals, children);
    carer = world.careWorker(world.home);
    world.childOfTheHome("Robin", carer, clock.instant());
  }

  @Test
  void aCareWorkerReportsAChildOfHerHomeOnAPhoneWithoutScript() {
    try (BrowserContext phone = browser.window(address(), Window.narrow().withoutScript())) {
      Page page = signIn(phone, carer, "/reports/new");
      page.getByText("Robin Testchild").click();
      pressed(page, "Still right, continue");
      page.getByLabel("Today").check();
      page.locator("#seen-time").fill("12:15");
      pressed(page, "Answer the rest later, send now");
      pressed(page, "Send the report");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Report sent");
      assertThat(page.url()).endsWith("/sent");
    }
  }

  @Test
  void everyPageOfAReportIsReadableOnPhoneAndDesk() {
    List<String> troubles = new ArrayList<>();
    for (Window window : List.of(Window.phone(), Window.desk())) {
      try (BrowserContext context = browser.window(address(), window.forAxe())) {
        String size = window.width() + "-";
        Page page = signIn(context, carer, "/reports/new");
        look(page, size + "1-new", troubles);
        page.getByText("Robin Testchild").first().click();
        look(page, size + "3-known", troubles);
        pressed(page, "Still right, continue");
        pressed(page, "Continue");
        PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary")).isFocused();
        look(page, size + "4-seen-wrong", troubles);
        page.getByLabel("Today").check();
        page.locator("#seen-time").fill("12:15");
        look(page, size + "4-seen", troubles);
        pressed(page, "Continue");
        page.locator("#clothing").fill("<script>alert(1)</script> red coat");
        look(page, size + "5-this-time", troubles);
        pressed(page, "Continue");
        page.getByLabel("Yes").check();
        pressed(page, "Continue");
        look(page, size + "6-question-challenged", troubles);
        pressed(page, "Carry on");
        page.navigate(page.url().replaceAll("/questions/.*", "/enquiries"));
        look(page, size + "7-enquiries", troubles);
        pressed(page, "Continue");
        look(page, size + "8-check", troubles);
        pressed(page, "Send the report");
        look(page, size + "9-sent", troubles);
        page.getByText("See the whole report").click();
        look(page, size + "91-report", troubles);
      }
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void theControlRoomSeesTheReportWithinASecondWithoutReload() {
    Professional handler = world.callHandler();
    try (BrowserContext desk = browser.window(address(), Window.desk());
        BrowserContext phone = browser.window(address(), Window.phone())) {
      Page room = signIn(desk, handler, "/reports");
      PlaywrightAssertions.assertThat(room.locator("#homeward-live"))
          .hasAttribute("data-live-state", "live");
      Page page = signIn(phone, carer, "/reports/new");
      page.getByText("Robin Testchild").first().click();
      pressed(page, "I need the police now");
      PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Call 999 now");
      Browser.picture(page, PICTURES.resolve("360-police-now.png"));
      Locator fresh = room.locator("[data-live-new]");
      PlaywrightAssertions.assertThat(fresh).hasText("1 new");
      fresh.click();
      PlaywrightAssertions.assertThat(room.locator("[data-live-row]")).containsText("RT, 14");
      Browser.picture(room, PICTURES.resolve("1280-control-room.png"));
      room.locator("[data-live-row] a").click();
      Browser.picture(room, PICTURES.resolve("1280-report-police.png"));
    }
  }

  @Test
  void aCallHandlerTakesAReportByPhoneAboutAChildNobodyKnows() {
    Professional handler = world.callHandler();
    try (BrowserContext desk = browser.window(address(), Window.desk())) {
      Page page = signIn(desk, handler, "/reports/new");
      page.locator("main").getByText("Report a missing child").last().click();
      page.getByLabel("Name of the caller").fill("Pat Testparent");
      page.getByLabel("What they are to the child").fill("mother");
      page.getByLabel("Number to ring back").fill("01632 960002");
      pressed(page, "Continue");
      page.getByLabel("Part of a name").fill("Nobdy");
      pressed(page, "Search");
      Browser.picture(page, PICTURES.resolve("1280-2-who.png"));
      page.getByLabel("First name").fill("Kit");
      page.getByLabel("Last name").fill("Newchild");
      page.locator("#date-of-birth-day").fill("6");
      page.locator("#date-of-birth-month").fill("5");
      page.locator("#date-of-birth-year").fill("2012");
      pressed(page, "Go on with this child");
      page.getByLabel("Yesterday").check();
      page.locator("#seen-time").fill("9:30pm");
      pressed(page, "Answer the rest later, send now");
      Browser.picture(page, PICTURES.resolve("1280-8-check-phone.png"));
      pressed(page, "Send the report");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Report sent");
    }
  }

  private void look(Page page, String name, List<String> troubles) {
    Browser.picture(page, PICTURES.resolve(name + ".png"));
    Browser.findings(page).forEach(finding -> troubles.add(name + ": " + finding));
    if (Browser.scrollsSideways(page)) {
      troubles.add(name + " scrolls sideways");
    }
  }

  private static void pressed(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  private Page signIn(BrowserContext context, Professional who, String to) {
    String user =
        users.computeIfAbsent(
            who.id(),
            id -> {
              String name = "user-" + UUID.randomUUID();
              accounts.open(id, name, PASSWORD, StandIn.OPERATOR);
              return name;
            });
    Page page = context.newPage();
    page.navigate("/sign-in?to=" + to);
    page.locator("#userName").fill(user);
    page.locator("#password").fill(PASSWORD);
    page.locator("main button[type=submit]").click();
    page.navigate(to);
    return page;
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }
}
