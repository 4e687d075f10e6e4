package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Caller.Reply;
import homeward.journeys.Cradle.Child;
import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The analyst reads the month: what a number means, the rows behind it, and what may be shown. */
@Journey
class FiguresJourneyTest {

  private static final String AREA = "area=staffordshire-stoke";

  @Autowired private World world;

  @Test
  void theAnalystOpensTheMonthItsDefinitionsItsRowsAndTheVersionToPublish() {
    Child child = world.cradle().ofAlderHouse(14);
    Report report = new Story(world).report(child);
    String month = YearMonth.from(world.ago(Duration.ZERO)).toString();
    try (Person analyst = world.signIn("analyst", Window.desk())) {
      analyst.follow("Figures");
      analyst.heading("Missing and absent children");
      analyst.open("/figures/monthly?" + AREA + "&month=" + month);
      analyst.reads("First and second reports together.");
      analyst.look();
      analyst.follow("rows behind: Reports");
      analyst.heading("Rows behind: Reports");
      analyst.reads(report.reference());
      analyst.readsNot(child.name());
      analyst.look();
      analyst.follow("The monthly report");
      analyst.readsNot("Version to publish");
      analyst.follow("The month before");
      analyst.follow("Version to publish, small numbers suppressed");
      analyst.reads("Numbers from 1 to 5 stand as “fewer than 6”");
      analyst.readsNot("The month after");
      analyst.look();
      for (String wrong : new String[] {"2026-13", "-999999999-01", month + "&publishable=yes"}) {
        analyst.open("/figures/monthly?" + AREA + "&month=" + wrong);
        analyst.reads("There is a problem");
        assertThat(wrong).startsWith(analyst.typed("Month"));
      }
      analyst.reads("Choose a month that is over");
    }
  }

  @Test
  void theFigureOfThePageIsTheFigureOfTheFileAndRisesByOneWithAReport() {
    Caller analyst = Caller.signIn(world, "analyst");
    String month = YearMonth.from(world.ago(Duration.ZERO)).toString();
    String file = "/figures/monthly.csv?" + AREA + "&month=" + month;
    new Story(world).report(world.cradle().ofAlderHouse(16));
    int before = reports(analyst.get(file));
    new Story(world).report(world.cradle().ofAlderHouse(15));
    int after = reports(analyst.get(file));
    assertThat(after).isEqualTo(before + 1);
    assertThat(analyst.get("/figures/monthly?" + AREA + "&month=" + month).body())
        .contains("<strong>" + after + "</strong>");
  }

  /** Birmingham counts no starts for meetings: its page says so, and prints no nought. */
  @Test
  void anAreaWhoseProtocolHasNoNumbersSaysSo() {
    for (Window window : new Window[] {Window.phone(), Window.desk().withoutScript()}) {
      try (Person hub = world.signIn("birmingham-hub-coordinator", window)) {
        hub.open("/figures/monthly");
        hub.reads("has no rule that counts how often a child was away");
        assertThat(hub.page().locator("section[aria-labelledby=levels]").innerText())
            .contains("no such rule")
            .doesNotContain("90 days");
        hub.look();
      }
    }
    try (Person analyst = world.signIn("analyst", Window.desk())) {
      analyst.open("/figures/monthly?" + AREA);
      analyst.reads("Children reaching 3 missing episodes in 90 days");
    }
  }

  @Test
  void nobodyElseSeesThem() {
    for (String other : new String[] {"care-worker", "call-handler", "interviewer", "auditor"}) {
      Caller caller = Caller.signIn(world, other);
      assertThat(caller.get("/figures/monthly").status()).as(other).isEqualTo(404);
      assertThat(caller.get("/figures/monthly.csv").status()).as(other).isEqualTo(404);
      assertThat(caller.get("/figures/rows").status()).as(other).isEqualTo(404);
      assertThat(caller.get("/my-work").body()).as(other).doesNotContain("/figures");
    }
  }

  /** Two versions of a month that goes on would give away what happened between them. */
  @Test
  void aMonthThatGoesOnIsNotPublished() {
    Caller analyst = Caller.signIn(world, "analyst");
    YearMonth month = YearMonth.from(world.ago(Duration.ZERO));
    String file = "/figures/monthly.csv?publishable=yes&" + AREA + "&month=";
    assertThat(analyst.get(file + month).status()).isEqualTo(404);
    assertThat(analyst.get(file + month.minusMonths(1)).status()).isEqualTo(200);
  }

  private static int reports(Reply file) {
    assertThat(file.status()).isEqualTo(200);
    return Integer.parseInt(file.find("\"reports\\.all\",\"Reports\",\"([0-9]+)\""));
  }
}
