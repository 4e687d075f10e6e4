package homeward.episodes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import homeward.Homeward;
import homeward.agencies.signin.Accounts;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.episodes.EpisodeWorld;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import homeward.testkit.OnTestDatabase;
import homeward.testkit.TestClock;
import homeward.testkit.TestClockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Found, returned, checked and closed in a real browser; the board and the risk panel. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({TestClockConfiguration.class, EpisodeWorld.class})
class EpisodesBrowserTest {

  private static final Path PICTURES = Path.of("target", "pictures", "episodes");
  private static final String PASSWORD = "correct-horse-battery-staple";

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private EpisodeWorld world;
  @Autowired private Children children;
  @Autowired private Accounts accounts;
  @Autowired private TestClock clock;

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
  void fromMissingToClosedByTheRightPeople() {
    clock.reset();
    EpisodeWorld.Place place = world.place();
    EpisodeId episode = world.missing(place, child(place, "Robin"));
    for (int i = 0; i < 24; i++) {
      world.missing(place, child(place, "Child" + (char) ('A' + i)));
    }
    List<String> troubles = new ArrayList<>();
    String path = "/episodes/" + episode;
    try (BrowserContext desk = browser.window(address(), Window.desk().forAxe());
        BrowserContext phone = browser.window(address(), Window.phone().forAxe())) {
      Page room = signIn(desk, place.inspector(), "/boards/control-room");
      look(room, "1280-board", troubles);
      assertThat(room.locator("[data-live-row]").count()).isEqualTo(25);
      assertThat(room.locator("[data-live-row]").last().boundingBox().y).isLessThan(860);
      room.navigate(address() + path);
      look(room, "1280-episode-missing", troubles);
      room.navigate(address() + path + "/risk");
      pressed(room, "Decide");
      PlaywrightAssertions.assertThat(room.locator(".govuk-error-summary")).isFocused();
      room.getByLabel("High").first().check();
      room.locator("#reasons").fill("Never away before");
      pressed(room, "Decide");
      look(room, "1280-risk", troubles);

      Page carer = signIn(phone, place.carer(), path);
      look(carer, "360-episode-missing", troubles);
      carer.getByText("Found", new Page.GetByTextOptions().setExact(true)).first().click();
      pressed(carer, "Record found");
      look(carer, "360-found-wrong", troubles);
      carer.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).first().check();
      carer.locator("#welfare").fill("Tired and hungry");
      carer.getByLabel("Today").check();
      carer.locator("#at-time").fill("13:00");
      carer.locator("#place").fill("The bus station");
      carer.locator("#by").fill("Her key worker");
      carer.getByLabel("Found by their carer").check();
      carer.getByLabel("5 miles or less").check();
      look(carer, "360-found", troubles);
      pressed(carer, "Record found");
      carer.navigate(address() + path + "/return");
      carer.getByLabel("The placement").check();
      carer.getByLabel("Today").check();
      carer.locator("#at-time").fill("12:30");
      pressed(carer, "Record the return");
      PlaywrightAssertions.assertThat(carer.locator(".govuk-error-summary"))
          .containsText("returned when found, or later");
      carer.locator("#at-time").fill("13:30");
      look(carer, "360-return", troubles);
      pressed(carer, "Record the return");
      look(carer, "360-episode-returned", troubles);

      room.navigate(address() + path + "/close");
      room.getByLabel("Neither", new Page.GetByLabelOptions().setExact(true)).check();
      pressed(room, "Close the episode");
      PlaywrightAssertions.assertThat(room.locator(".govuk-error-summary"))
          .containsText("Closing needs the child seen or spoken to");
      look(room, "1280-close-refused", troubles);
      room.navigate(address() + path + "/safe-and-well");
      room.getByLabel("Today").check();
      room.locator("#at-time").fill("13:45");
      for (String field : List.of("seenBy", "whyLeft", "whileAway", "theReturn", "vulnerability")) {
        room.locator("#" + field).fill("Said to PC Test");
      }
      look(room, "1280-check", troubles);
      pressed(room, "Record the check");
      room.navigate(address() + path + "/handover");
      look(room, "1280-handover", troubles);
      room.navigate(address() + path + "/close");
      room.getByLabel("Seen", new Page.GetByLabelOptions().setExact(true)).check();
      room.locator("#by").fill("PC Test");
      room.getByLabel("Today").check();
      room.locator("#at-time").fill("13:45");
      pressed(room, "Close the episode");
      look(room, "1280-episode-closed", troubles);
      PlaywrightAssertions.assertThat(room.locator("main")).containsText("Closed");
      carer.reload();
      look(carer, "360-episode-closed", troubles);
      Page small = signIn(phone, place.callHandler(), "/boards/control-room");
      look(small, "360-board", troubles);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void somebodyElsesEpisodeAndOneThatNeverWasLookTheSame() {
    EpisodeWorld.Place place = world.place();
    EpisodeId episode = world.missing(place, child(place, "Robin"));
    try (BrowserContext context = browser.window(address(), Window.phone())) {
      Page page = signIn(context, place.otherCarer(), "/episodes/" + episode);
      String theirs = page.locator("main").innerText();
      page.navigate(address() + "/episodes/" + UUID.randomUUID());
      assertThat(page.locator("main").innerText()).isEqualTo(theirs);
    }
  }

  private ChildId child(EpisodeWorld.Place place, String forename) {
    ChildId child =
        children.add(
            new NewChild(
                new Identity(
                    "Testchild" + forename,
                    forename,
                    null,
                    LocalDate.of(2011, 3, 4),
                    Sex.FEMALE,
                    null,
                    null),
                Source.professional("key worker", clock.instant()),
                place.area().id(),
                Residence.home(place.home().id(), place.area().id(), null, clock.instant())),
            place.carer());
    world.known(place, child);
    return child;
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
    context.clearCookies();
    String name = "user-" + UUID.randomUUID();
    accounts.open(who.id(), name, PASSWORD, StandIn.OPERATOR);
    Page page = context.newPage();
    page.navigate("/sign-in?to=" + to);
    page.locator("#userName").fill(name);
    page.locator("#password").fill(PASSWORD);
    page.locator("main button[type=submit]").click();
    page.navigate(to);
    return page;
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }
}
