package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens that are left open: they stay live, and they stay honest about who is there. */
@Journey
class ScreensJourneyTest {

  private static final int TABS = 8;

  @Autowired private World world;

  /** Failure: over HTTP/1.1 the seventh tab of a page with its own connection hangs. */
  @Test
  void eightTabsOfOneBrowserAreAllLive() {
    try (Person handler = world.signIn("call-handler", Window.desk())) {
      List<Page> tabs = new ArrayList<>();
      for (int tab = 0; tab < TABS; tab++) {
        tabs.add(handler.tab());
        handler.open("/desks/call-handler");
        tabs.set(tab, handler.page());
      }
      UUID absence = new Story(world).absent(world.cradle().ofAlderHouse(14));
      for (Page tab : tabs) {
        tab.locator("main a[href*='" + absence + "']").first().waitFor();
      }
    }
  }

  @Test
  void aDeskScreenSurvivesHalfAnHourWithoutInputAndACommandAsksForThePasswordAndLosesNothing() {
    Story story = new Story(world);
    Report typed = story.report(world.cradle().ofAlderHouse(15));
    try (Person inspector = world.signIn("duty-inspector", Window.desk())) {
      inspector.open("/desks/duty-inspector");
      Page desk = inspector.page();
      Page decision = inspector.tab();
      inspector.open("/reports/" + typed.id() + "/decision");
      inspector.choose("You decide", "Missing");
      inspector.type("Why", "Written before the half hour was over.");
      inspector.type("Why otherwise than proposed", "Because of what the home says.");
      world.later(Duration.ofMinutes(31));
      Report next = story.report(world.cradle().ofAlderHouse(16));
      desk.locator("main a[href*='" + next.id() + "']").first().waitFor();
      decision.bringToFront();
      inspector.press("Decide");
      inspector.heading("Enter your password to carry on");
      inspector.look();
      inspector.type("Password", "not the password");
      inspector.press("Carry on");
      inspector.reads("That password is not right");
      inspector.type("Password", world.password());
      inspector.press("Carry on");
      inspector.reads("Decided: Missing");
      inspector.reads("Written before the half hour was over.");
    }
  }

  /** Every row says what to do, for whom and why now, and arrives by itself. */
  @Test
  void myWorkOfThoseWhoMustActIsLiveAndSaysWhyNow() {
    try (Person inspector = world.signIn("duty-inspector", Window.phone());
        Person manager = world.signIn("interview-manager", Window.desk())) {
      inspector.open("/my-work");
      manager.open("/my-work");
      Story story = new Story(world);
      var child = world.cradle().ofAlderHouse(14);
      UUID episode = story.missing(child);
      inspector.seesLinkTo(episode);
      saysWhyNow(inspector, episode);
      story.found(episode);
      UUID interview = story.interview(child);
      manager.seesLinkTo(interview);
      saysWhyNow(manager, interview);
    }
  }

  private static void saysWhyNow(Person person, UUID subject) {
    person.look();
    assertThat(person.rowOf(subject).innerText()).contains("due ");
    assertThat(person.page().getByRole(AriaRole.HEADING).first().innerText()).isNotBlank();
  }
}
