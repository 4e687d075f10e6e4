package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A carer says what they think, beside the child's interview; the child is still asked. */
@Journey
class CarerViewJourneyTest {

  @Autowired private World world;

  @Test
  void theInterviewerRecordsItOnAPhoneAndTheServiceReadsIt() {
    Child child = world.cradle().ofAlderHouse(13);
    UUID interview = new Story(world).returned(child);
    String page = "/interviews/" + interview + "/carer-view";
    try (Person manager = world.signIn("interview-manager", Window.desk());
        Person interviewer = world.signIn("interviewer", Window.narrow())) {
      manager.open("/interviews/" + interview);
      manager.choose("Who is to hold it?", world.cradle().person("interviewer").name());
      manager.press("Allocate");
      interviewer.open("/interviews/" + interview);
      interviewer.follow("The carer's view");
      interviewer.look();
      interviewer.press("Record the carer's view");
      assertThat(interviewer.page().locator(".govuk-error-summary__list li").allInnerTexts())
          .isEqualTo(
              List.of(
                  "Choose what the carer is to the child",
                  "Enter what the carer thinks",
                  "Choose the day when the carer said it",
                  "Enter the time when the carer said it, such as 23:10",
                  "Choose whether the child knows that you asked"));
      interviewer.look();
      interviewer.choose("What is the carer to the child?", "A worker of the child's home");
      interviewer.type("What does the carer think?", "She goes when a visit is cancelled.");
      interviewer.choose("When did the carer say it?", "Today");
      interviewer
          .page()
          .locator("[name=at-time]")
          .first()
          .fill(world.timeAgo(Duration.ofMinutes(1)));
      interviewer.press("Record the carer's view");
      assertThat(interviewer.typed("What does the carer think?")).contains("a visit is cancelled");
      interviewer.choose("Does the child know that you asked the carer?", "No");
      interviewer.press("Record the carer's view");
      interviewer.reads("does not take the place of one");
      manager.open(page);
      manager.reads("She goes when a visit is cancelled.");
      manager.reads("The child does not know that the carer was asked");
      manager.readsNot("Record a carer's view");
      manager.look();
    }
  }
}
