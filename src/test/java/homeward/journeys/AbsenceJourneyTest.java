package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An absence is watched until the child is back or is decided to be missing. */
@Journey
class AbsenceJourneyTest {

  @Autowired private World world;

  @Test
  void aCallBackFallsDueAndTheAbsenceIsUpgradedToMissing() {
    UUID absence = new Story(world).absent(world.cradle().ofAlderHouse(14));
    try (Person watching = world.signIn("call-handler", Window.desk())) {
      watching.open("/desks/call-handler");
      watching.seesLinkTo(absence);
      world.later(Duration.ofMinutes(61));
    }
    try (Person handler = world.signIn("call-handler", Window.desk());
        Person inspector = world.signIn("duty-inspector", Window.phone())) {
      handler.open("/my-work");
      handler.seesLinkTo(absence);
      handler.look();
      handler.open("/absences/" + absence);
      handler.look();
      assertThat(handler.linkTo("#absent.review.agreed", "Clause by which this falls due").first())
          .isVisible();
      handler.choose("Did you reach the informant?", "Yes");
      handler.type("What was said", "The grandmother says she left an hour ago and is not home.");
      handler.type("When you called", world.timeAgo(Duration.ofMinutes(1)));
      handler.press("Record the call");
      handler.reads("she left an hour ago");
      handler.look();
      inspector.open("/absences/" + absence);
      inspector.look();
      inspector.follow("What was decided");
      inspector.press("Decide again");
      inspector.choose("You decide", "Missing");
      inspector.type("Why", "She left her grandmother and did not come home.");
      inspector.type("Why otherwise than proposed", "The call back changed what is known.");
      inspector.press("Decide");
      inspector.reads("Decided: Missing");
      inspector.follow("The missing episode");
      inspector.look();
    }
  }

  @Test
  void theCarerRecordsTheReturnFromAnAbsenceAndAnInterviewIsOffered() {
    Child child = world.cradle().ofAlderHouse(15);
    Story story = new Story(world);
    UUID absence = story.absent(child);
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      carer.open("/absences/" + absence);
      carer.look();
      carer.type("When", world.timeAgo(Duration.ofMinutes(5)));
      carer.type("Where to", "Alder House");
      carer.press("Record the return");
      carer.look();
      carer.readsNot("The child is back");
    }
    story.interview(child);
  }
}
