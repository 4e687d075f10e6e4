package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may raise and lower the risk: the local protocol says so, and a refusal says why. */
@Journey
class RiskJourneyTest {

  @Autowired private World world;

  /** A first grading may be corrected; this is about one that was raised since. */
  @Test
  void theInspectorMayNotLowerFromHighButTheSuperintendentMay() {
    UUID episode = new Story(world).missing(world.cradle().ofAlderHouse(13));
    try (Person inspector = world.signIn("duty-inspector", Window.phone());
        Person superintendent = world.signIn("superintendent", Window.desk())) {
      inspector.open("/episodes/" + episode + "/risk");
      inspector.look();
      grades(inspector, "Medium", "The first grading, from what the home has told.");
      inspector.open("/episodes/" + episode + "/risk");
      grades(inspector, "High", "An adult she met online was seen waiting for her.");
      inspector.open("/episodes/" + episode + "/risk");
      inspector.reads("An adult she met online was seen waiting for her.");
      inspector.reads("somebody else must review it");
      grades(inspector, "High", "I looked again.");
      inspector.reads("You set this level yourself, so somebody else must review it.");
      inspector.look();
      grades(inspector, "Medium", "She rang her mother.");
      inspector.reads("Nothing was recorded");
      inspector.reads("superintendent");
      inspector.look();
      assertThat(inspector.typed("Why")).isEqualTo("She rang her mother.");
      superintendent.open("/episodes/" + episode + "/risk");
      grades(superintendent, "Medium", "She rang her mother and is with a friend we know.");
      superintendent.open("/episodes/" + episode + "/risk");
      superintendent.reads("She rang her mother and is with a friend we know.");
      superintendent.look();
    }
  }

  private static void grades(Person who, String level, String why) {
    who.choose("The risk is", level);
    who.type("Why", why);
    who.press("Decide");
  }
}
