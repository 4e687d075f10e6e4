package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.journeys.Story.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Tells the story of README once and draws its pictures; in a world of its own. */
@Journey
@TestPropertySource(properties = "homeward.test=tour")
class TourJourneyTest {

  private static final Path FILE = Path.of("samples", "police-notifications-sample.csv");
  private static final String MONTH = "2024-05";

  @Autowired private World world;

  @BeforeAll
  static void forgetTheLastRun() throws IOException {
    for (String picture : Tour.PICTURES) {
      Files.deleteIfExists(Tour.DRAWN.resolve(picture + ".png"));
    }
  }

  @Test
  void everyPictureOfTheTourIsDrawn() {
    Story story = new Story(world);
    story.report(world.cradle().ofAlderHouse(16));
    story.absent(world.cradle().ofAlderHouse(15));
    story.missing(world.cradle().ofAlderHouse(13));
    Child child = world.cradle().ofAlderHouse(14);
    Report report = reported(child);
    UUID episode = decided(story, child, report);
    talk(story, child, episode);
    timeline(story);
    figures();
    assertThat(Tour.PICTURES)
        .allSatisfy(picture -> assertThat(Tour.DRAWN.resolve(picture + ".png")).exists());
  }

  private Report reported(Child child) {
    Report report;
    try (Person carer = world.signIn("care-worker", Tour.PHONE);
        Person control = world.signIn("call-handler", Tour.DESK)) {
      control.open("/reports");
      carer.open("/reports/new");
      Tour.draw(carer.page(), "report-who");
      report = new Story(world).report(child);
      control.seesLinkTo(report.id());
      Tour.draw(control.page(), "desk");
      carer.open("/reports/" + report.id() + "/sent");
      carer.reads("Duty inspector");
      Tour.draw(carer.page(), "report-sent");
    }
    return report;
  }

  private UUID decided(Story story, Child child, Report report) {
    UUID episode;
    try (Person inspector = world.signIn("duty-inspector", Tour.DESK);
        Person hub = world.signIn("hub-coordinator", Tour.DESK)) {
      inspector.open("/reports/" + report.id() + "/decision");
      inspector.choose("You decide", "Missing");
      Tour.draw(inspector.page(), "decision");
      assertThat(
              story
                  .decide(
                      report,
                      Map.of(
                          "category", "missing",
                          "rationale", "Not where expected, and nobody has heard from her since.",
                          "otherwise", "Weighed with what the home knows."))
                  .status())
          .isEqualTo(303);
      inspector.open("/reports/" + report.id());
      inspector.follow("The missing episode");
      inspector.heading(child.forename());
      Tour.draw(inspector.page(), "episode");
      episode = UUID.fromString(inspector.path().replace("/episodes/", ""));
      hub.open("/boards/hub");
      hub.seesLinkTo(episode);
      Tour.draw(hub.page(), "board");
    }
    return episode;
  }

  private void talk(Story story, Child child, UUID episode) {
    story.found(episode);
    UUID interview = story.interview(child);
    try (Person manager = world.signIn("interview-manager", Tour.DESK);
        Person interviewer = world.signIn("interviewer", Tour.PHONE)) {
      manager.open("/interviews");
      manager.seesLinkTo(interview);
      Tour.draw(manager.page(), "interviews");
      manager.open("/interviews/" + interview);
      manager.choose("Who is to hold it?", "Kezia Lund");
      manager.press("Allocate");
      manager.reads("Interviewer: Kezia Lund");
      interviewer.open("/interviews/" + interview + "/form/words");
      interviewer.type("The child's own words", "I went because nobody listens when I am sad.");
      Tour.draw(interviewer.page(), "talk");
    }
  }

  /** Weeks of one child: absent twice, then missing. */
  private void timeline(Story story) {
    Child child = world.cradle().ofAlderHouse(15);
    for (int days : new int[] {16, 11}) {
      story.backFromAbsence(story.absent(child));
      world.later(Duration.ofDays(days));
    }
    story.found(story.missing(child));
    world.later(Duration.ofDays(4));
    try (Person worker = world.signIn("social-worker", Tour.DESK)) {
      worker.open("/children/" + child.id() + "/timeline");
      worker.reads("Missing: 1");
      worker.reads("Absent: 2");
      Tour.draw(worker.page(), "timeline");
    }
  }

  private void figures() {
    try (Person inspector = world.signIn("duty-inspector", Tour.DESK);
        Person analyst = world.signIn("analyst", Tour.DESK)) {
      inspector.open("/imports/new");
      inspector.page().locator("input[type=file]").setInputFiles(FILE);
      inspector.press("Look at the file");
      inspector.reads("This is what the file would do.");
      Tour.draw(inspector.page(), "import");
      inspector.press("Record these facts");
      inspector.reads("The file was imported.");
      analyst.open("/figures/monthly?area=staffordshire-stoke&month=" + MONTH);
      analyst.reads("Children missing");
      Tour.draw(analyst.page(), "figures");
    }
  }
}
