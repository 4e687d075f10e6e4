package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each area goes by its own protocol, and sees nothing of another's children. */
@Journey
class AreasJourneyTest {

  private static final String WHY = "Not where expected, and nobody has heard from the child.";

  @Autowired private World world;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          birmingham-, /protocols/birmingham-west-midlands/2014-10-01, Birmingham and the West Midlands
          stockport-, /protocols/stockport-greater-manchester/2017-06-01, 'Stockport, Greater Manchester'
          """)
  void theInspectorOfAnAreaDecidesUnderItsOwnProtocolAndTheOthersSeeNothing(
      String area, String protocol, String name) {
    Story story = new Story(world, area);
    Child child = world.cradle().of(area, 14);
    Report report = story.report(child);
    try (Person inspector = world.signIn(area + "duty-inspector", Window.phone())) {
      inspector.open("/reports/" + report.id() + "/decision");
      assertThat(inspector.page().locator("a[href^='" + protocol + "#']").first()).isVisible();
      inspector.choose("You decide", "Missing");
      inspector.type("Why", WHY);
      inspector.type("Why otherwise than proposed", "Weighed with what the home knows.");
      inspector.press("Decide");
      inspector.reads("Decided: Missing");
      String clause =
          inspector.page().locator("a[href^='" + protocol + "#']").first().getAttribute("href");
      inspector.open(clause);
      inspector.heading(name);
      assertThat(inspector.page().locator("[id='" + clause.split("#")[1] + "']")).isVisible();
      inspector.look();
      everyClockLinksToItsClause(inspector, report, protocol);
    }
    String seen = "/reports/" + report.id();
    assertThat(Caller.signIn(world, area + "duty-inspector").get(seen).status()).isEqualTo(200);
    for (String who : new String[] {"duty-inspector", "call-handler", "coordinator", "analyst"}) {
      Caller other = Caller.signIn(world, who);
      assertThat(other.get(seen).status()).as(who).isEqualTo(404);
      assertThat(other.get("/children/" + child.id()).status()).as(who).isEqualTo(404);
    }
    assertThat(Caller.signIn(world, "duty-inspector").get("/boards/control-room").body())
        .doesNotContain(report.reference());
  }

  @Test
  void anInspectorOfAnotherAreaCannotDecideByGuessingTheAddress() {
    Story story = new Story(world, "birmingham-");
    Report report = story.report(world.cradle().of("birmingham-", 15));
    Caller other = Caller.signIn(world, "stockport-duty-inspector");
    assertThat(
            other
                .post(
                    "/reports/" + report.id() + "/decision",
                    Map.of("category", "absent", "rationale", WHY))
                .status())
        .isEqualTo(404);
    assertThat(decisions(report)).isZero();
  }

  @Test
  void inBirminghamAChildReturnsAndTheInterviewIsOwedToTheServiceOfBirmingham() {
    Story story = new Story(world, "birmingham-");
    Child child = world.cradle().of("birmingham-", 13);
    UUID interview = story.returned(child);
    assertThat(Caller.signIn(world, "birmingham-interview-manager").get("/interviews").body())
        .contains(interview.toString());
    Caller other = Caller.signIn(world, "interview-manager");
    assertThat(other.get("/interviews").body()).doesNotContain(interview.toString());
    assertThat(other.get("/interviews/" + interview).status()).isEqualTo(404);
  }

  private static void everyClockLinksToItsClause(Person inspector, Report report, String protocol) {
    inspector.open("/reports/" + report.id() + "/proposal");
    inspector.follow("The missing episode");
    assertThat(
            inspector
                .page()
                .locator("a[href='" + protocol + "#episode.last-action.alarm']")
                .first())
        .isVisible();
    inspector.look();
    inspector.open("/my-work");
    assertThat(inspector.page().locator("a[href^='" + protocol + "#']").first()).isVisible();
    inspector.look();
  }

  private int decisions(Report report) {
    return world
        .behind()
        .sql("select count(*) from intake.decision where report_id = :report")
        .param("report", report.id())
        .query(Integer.class)
        .single();
  }
}
