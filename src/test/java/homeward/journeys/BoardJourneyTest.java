package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import homeward.journeys.Cradle.Child;
import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Failures: a list that needed a manual refresh, so that nobody was told for a whole shift; nothing
 * done for eight hours and nobody saw it.
 */
@Journey
class BoardJourneyTest {

  /** About a second on a machine that does nothing else. */
  private static final Duration AT_ONCE = Duration.ofSeconds(4);

  @Autowired private World world;

  @Test
  void theLocalSergeantSeesAnEpisodeAtOnceWithoutRefreshing() {
    Story story = new Story(world);
    Child child = world.cradle().ofAlderHouse(14);
    Report report = story.report(child);
    try (Person sergeant = world.signIn("local-sergeant", Window.desk())) {
      sergeant.open("/boards");
      assertThat(sergeant.path()).isEqualTo("/boards/local-team");
      sergeant.look();
      sergeant.reads("and live");
      long rows = sergeant.page().locator("tr[data-live-row]").count();
      assertThat(
              story
                  .decide(
                      report,
                      Map.of(
                          "category", "missing",
                          "rationale", "Not where expected, and nobody has heard from her.",
                          "otherwise", "Weighed with what the home knows."))
                  .status())
          .isEqualTo(303);
      long decided = System.nanoTime();
      Locator announced = sergeant.page().locator("button[data-live-new]");
      announced.waitFor();
      assertThat(Duration.ofNanos(System.nanoTime() - decided)).isLessThan(AT_ONCE);
      announced.click();
      assertThat(sergeant.page().locator("tr[data-live-row]").count()).isGreaterThan((int) rows);
      sergeant.seesLinkTo(episode(child));
      assertThat(sergeant.rowOf(episode(child)).innerText())
          .contains("Not graded", "No trigger plan", "Duty inspector");
      sergeant.look();
    }
  }

  @Test
  void theHubFiltersItsBoardAndTheAddressCanBeShared() {
    Story story = new Story(world);
    UUID episode = story.missing(world.cradle().ofAlderHouse(14));
    UUID absence = story.absent(world.cradle().ofAlderHouse(15));
    Child back = world.cradle().ofAlderHouse(13);
    story.returned(back);
    for (Window window : new Window[] {Window.phone(), Window.desk().withoutScript()}) {
      try (Person hub = world.signIn("hub-coordinator", window)) {
        hub.open("/boards/hub");
        hub.look();
        hub.seesLinkTo(episode);
        hub.seesLinkTo(absence);
        hub.seesLinkTo(back.id());
        assertThat(hub.rowOf(back.id()).innerText()).contains("Back", "Interview: service asked");
        hub.page()
            .locator("summary")
            .filter(new Locator.FilterOptions().setHasText("Filter"))
            .click();
        hub.field("Category").selectOption("absent");
        hub.press("Show");
        assertThat(hub.path()).contains("category=absent");
        hub.look();
        hub.seesLinkTo(absence);
        assertThat(hub.linkTo(episode).count()).isZero();
        hub.follow("Briefing sheet to print");
        hub.reads("back, awaiting interview: 0");
        hub.reads("Absent");
        hub.look();
      }
    }
  }

  @Test
  void twentyFiveRowsStandOnADeskScreenWithoutScrolling() {
    Story story = new Story(world);
    story.missing(world.cradle().ofAlderHouse(14));
    story.absent(world.cradle().ofAlderHouse(15));
    try (Person handler = world.signIn("call-handler", Window.desk())) {
      handler.open("/boards/control-room");
      Number top =
          (Number)
              handler
                  .page()
                  .evaluate("document.querySelector('#board').getBoundingClientRect().top");
      Number height =
          (Number)
              handler
                  .page()
                  .evaluate(
                      "Math.max(...[...document.querySelectorAll('#board tr')]"
                          + ".map(row => row.getBoundingClientRect().height))");
      Number notice =
          (Number)
              handler
                  .page()
                  .evaluate(
                      "document.querySelector('.homeward-clock-notice').getBoundingClientRect().height");
      assertThat(top.doubleValue() - notice.doubleValue() + 25 * height.doubleValue())
          .as("twenty-five rows of %s from %s, without the notice of %s", height, top, notice)
          .isLessThanOrEqualTo(800);
    }
  }

  private UUID episode(Child child) {
    return world
        .behind()
        .sql("select episode_id from episodes.summaries where child_id = :child")
        .param("child", child.id().value())
        .query(UUID.class)
        .single();
  }
}
