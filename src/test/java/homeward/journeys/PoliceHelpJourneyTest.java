package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The carer knows where the child is, and collecting her alone is not safe. */
@Journey
class PoliceHelpJourneyTest {

  private static final Duration SEEN = Duration.ofHours(2);

  @Autowired private World world;

  @Test
  void theCarerSeesWhoInTheControlRoomOpenedTheRequest() {
    Child child = world.cradle().ofAlderHouse(14);
    try (Person carer = world.signIn("care-worker", Window.phone());
        Person control = world.signIn("call-handler", Window.desk())) {
      asks(carer, child);
      carer.heading("Report sent");
      carer.reads("Wait for the police where you are safe");
      carer.reads("must be opened by");
      carer.look();
      String report = carer.path().replaceFirst("/reports/([0-9a-f-]+).*", "$1");
      control.open("/my-work");
      control.reads("Send help to collect the child");
      control.linkTo(report, "Send help to collect the child").first().click();
      control.reads("An adult there has threatened the staff.");
      control.look();
      control.press("Acknowledge: I take it");
      control.reads("Acknowledged by");
      control.look();
      carer.reads("Opened by");
    }
  }

  private void asks(Person carer, Child child) {
    carer.follow("Report a missing child");
    carer.press(child.name());
    carer.press("Still right, continue");
    carer.choose("On which day was the child last seen?", world.dayAgo(SEEN));
    carer.type("At what time?", world.timeAgo(SEEN));
    carer.choose("Do you know or suspect where the child is? (optional)", "Yes");
    carer.type("Where?", "The flat of a friend in Hanley");
    carer.choose("Do you need the police to go with you?", "Yes");
    carer.type("If yes, why is it not safe?", "An adult there has threatened the staff.");
    carer.press("Answer the rest later, send now");
    carer.look();
    carer.press("Send the report");
  }
}
