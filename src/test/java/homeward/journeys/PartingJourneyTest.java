package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second report was joined by itself, but the child had been back in between. */
@Journey
class PartingJourneyTest {

  @Autowired private World world;

  @Test
  void theCallHandlerPartsTwoReportsAndTheInspectorIsToldOfTheSecond() {
    Child child = world.cradle().ofAlderHouse(14);
    Story story = new Story(world);
    story.report(child);
    Caller carer = Caller.signIn(world, "care-worker");
    UUID draft = story.draft(carer, child);
    story.seen(carer, draft, Duration.ofHours(1));
    UUID second =
        Story.id(carer.post("/reports/drafts/" + draft + "/check", Map.of("then", "next")));
    for (Window window : List.of(Window.phone(), Window.desk().withoutScript())) {
      try (Person control = world.signIn("call-handler", window)) {
        control.open("/reports/" + second + "/parting");
        control.look();
        control.press("Part the reports");
        control.reads("Say why these are two disappearances");
        control.look();
      }
    }
    try (Person control = world.signIn("call-handler", Window.phone());
        Person inspector = world.signIn("duty-inspector", Window.desk())) {
      control.open("/reports/" + second);
      control.follow("Not the same? These are two disappearances");
      control.heading("These are two disappearances");
      control.type("Why are these two disappearances?", "She was back from six until nine.");
      control.press("Part the reports");
      control.reads("because it is of another disappearance");
      control.reads("She was back from six until nine.");
      control.look();
      inspector.open("/desks/duty-inspector");
      inspector.seesLinkTo(second);
      inspector.open("/reports/" + second + "/proposal");
      inspector.press("Acknowledge: I take it");
      inspector.reads("Acknowledged by");
      control.open("/reports/" + second + "/parting");
      control.reads("parted it from report");
      control.look();
    }
  }
}
