package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Failure: missing and absent were kept apart, so that a child often absent was called low risk.
 */
@Journey
class TimelineJourneyTest {

  @Autowired private World world;

  @Test
  void theSocialWorkerSeesAnAbsenceAndAnEpisodeOnOneLine() {
    Story story = new Story(world);
    Child child = world.cradle().ofAlderHouse(14);
    UUID absence = story.absent(child);
    story.backFromAbsence(absence);
    world.later(Duration.ofHours(5));
    UUID episode = story.missing(child);
    story.found(episode);
    for (Window window : new Window[] {Window.phone(), Window.desk().withoutScript()}) {
      try (Person worker = world.signIn("social-worker", window)) {
        worker.open("/children/" + child.id());
        worker.follow("Timeline");
        worker.look();
        assertThat(marks(worker, "missing")).as("times missing on the line").isEqualTo(1);
        assertThat(marks(worker, "absent")).as("absences on the line").isEqualTo(1);
        worker.reads("Missing: 1");
        worker.reads("Absent: 1");
        worker.reads("Absent from here: last seen then.");
        worker.reads("The absence ended: the child is back.");
        worker.reads("Found by their carer.");
        worker.reads("Jo Ashdown, Bramble Care");
        worker.open("/children/" + child.id() + "/timeline?kind=absent&order=oldest");
        worker.reads("Absent from here: last seen then.");
        assertThat(worker.page().locator("table").innerText()).doesNotContain("Found by");
        worker.linkTo(absence).click();
        worker.page().waitForLoadState();
        assertThat(worker.path()).isEqualTo("/absences/" + absence);
      }
    }
  }

  /** What is said in an interview is read by few; that it took place is seen by all. */
  @Test
  void theHomeSeesThatAnInterviewIsOwedButIsGivenNoLink() {
    Child child = world.cradle().ofAlderHouse(13);
    UUID interview = new Story(world).returned(child);
    world.later(Duration.ofHours(73));
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      carer.open("/children/" + child.id() + "/timeline");
      carer.reads("The return interview after a missing episode was late from here.");
      assertThat(carer.linkTo(interview).count()).isZero();
    }
  }

  private static int marks(Person person, String shape) {
    return person.page().locator(".homeward-picture__drawing svg.homeward-mark--" + shape).count();
  }
}
