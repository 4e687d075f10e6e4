package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import homeward.Homeward;
import homeward.agencies.signin.Accounts;
import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.proposing.CategoryProposing;
import homeward.protocol.Answer;
import homeward.shared.Post;
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
import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Deciding in a real browser, with the scheduler running on the test's clock. */
@SpringBootTest(
    classes = Homeward.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "homeward.scheduler=on")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({TestClockConfiguration.class, DecisionWorld.class})
@DirtiesContext
class DecidingBrowserTest {

  private static final Path PICTURES = Path.of("target", "pictures", "deciding");
  private static final String PASSWORD = "correct-horse-battery-staple";
  private static final String WHY = "Nobody can reach her and she told nobody";
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private DecisionWorld world;
  @Autowired private CategoryProposing proposing;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final List<String> troubles = new ArrayList<>();
  private final Map<ProfessionalId, String> users = new HashMap<>();
  private Place place;
  private Professional inspector;

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
  void aPartnership() {
    clock.reset();
    place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector One");
  }

  @Test
  void anUnacknowledgedReportClimbsJustAfterItsTimeAndTheScreenShowsIt() {
    Professional manager = world.somebody(place, Post.FORCE_INCIDENT_MANAGER, "Chief Inspector");
    Reported reported = world.reportedWithoutAnswers(place);
    world.answer(reported.report(), "self-harm", Answer.Choice.YES, inspector);
    try (BrowserContext desk = browser.window(address(), Window.desk())) {
      Page screen = signIn(desk, manager, "/desks/force-incident-manager");
      PlaywrightAssertions.assertThat(screen.locator("main")).containsText("Nothing waits");
      look(screen, "1280-desk-empty");
      proposing.look(reported.report(), StandIn.HOMEWARD);
      clock.advance(Duration.ofMinutes(15).minusSeconds(1));
      assertThat(steps(reported)).isEqualTo(1);
      clock.advance(Duration.ofSeconds(2));
      PlaywrightAssertions.assertThat(screen.locator("main")).containsText("Climbed", SOON);
      assertThat(steps(reported)).isEqualTo(2);
      look(screen, "1280-desk-climbed");
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void anInspectorDecidesAbsentAndFollowsItOnPhoneAndDesk() {
    for (Window window : List.of(Window.phone(), Window.desk())) {
      String size = window.width() + "-";
      Reported reported = world.reportedCalmly(place);
      proposing.look(reported.report(), StandIn.HOMEWARD);
      try (BrowserContext context = browser.window(address(), window)) {
        Page page = signIn(context, inspector, "/desks/duty-inspector");
        look(page, size + "desk");
        page.navigate("/reports/" + reported.report() + "/proposal");
        look(page, size + "proposal");
        pressed(page, "Acknowledge: I take it");
        PlaywrightAssertions.assertThat(page.locator("main"))
            .containsText("Acknowledged by Inspector One");
        page.navigate("/reports/" + reported.report() + "/decision");
        page.locator("input[name=category][value=absent]").check();
        page.locator("#rationale").fill(WHY);
        pressed(page, "Decide");
        PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary")).isFocused();
        look(page, size + "decision-wrong");
        page.locator("input[name=furtherEnquiry][value=no]").check();
        page.locator("#reviewAt").fill("16:00");
        page.locator("#firstCallBackAt").fill("14:30");
        page.locator("#every").fill("30");
        page.locator("#agreedActions").fill("Waits at home and rings the friend");
        page.locator("#assessment").fill(WHY);
        look(page, size + "decision");
        pressed(page, "Decide");
        look(page, size + "decided");
        page.getByText("Calls back, reviews and the return of this absence").click();
        look(page, size + "absence");
      }
    }
    assertThat(troubles).isEmpty();
  }

  private int steps(Reported reported) {
    return jdbc.sql("select count(*)::int from agencies.open_handovers where subject = :report")
        .param("report", reported.report().value())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  private void look(Page page, String name) {
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
