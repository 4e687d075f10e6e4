package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The record is kept right by those who care for the child. */
@Journey
class ArrangingJourneyTest {

  @Autowired private World world;

  @Test
  void theHomesManagerRecordsAMoveAndTheOtherHomeSeesTheChild() {
    Child child = world.cradle().ofAlderHouse(14);
    String record = "/children/" + child.id() + "/record";
    try (Person manager = world.signIn("home-manager", Window.phone());
        Person second = world.signIn("social-worker", Window.desk().withoutScript());
        Person other = world.signIn("other-care-worker", Window.desk())) {
      assertThat(other.open("/children/" + child.id())).isEqualTo(404);
      second.open(record + "/residence");
      second.look();
      manager.open(record);
      manager.look();
      manager.follow("Record a move");
      manager.press("Save the move");
      manager.reads("Choose what sort of place the child lives in now");
      manager.look();
      manager.choose("Where does the child live now?", "Children’s home");
      manager.field("Which home?").selectOption("Rowan Lodge");
      manager.type("Day", "1");
      manager.type("Month", "1");
      manager.type("Year", "2026");
      manager.type("Who told you?", "the placing council");
      manager.press("Save the move");
      second.choose("Where does the child live now?", "With family");
      second.type("Address (optional)", "3 Elm Row");
      second
          .field("In which area?")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      second.type("Day", "2");
      second.type("Month", "1");
      second.type("Year", "2026");
      second.type("Who told you?", "her mother");
      second.press("Save the move");
      second.reads("What somebody recorded while you were writing");
      second.reads("Rowan Lodge");
      assertThat(second.typed("Who told you?")).isEqualTo("her mother");
      assertThat(other.open("/children/" + child.id())).isEqualTo(200);
      other.reads("Rowan Lodge");
    }
  }

  @Test
  void aNameIsCorrectedAndTheCaseChangesHands() {
    Child child = world.cradle().ofAlderHouse(13);
    String record = "/children/" + child.id() + "/record";
    try (Person worker = world.signIn("social-worker", Window.desk());
        Person carer = world.signIn("care-worker", Window.phone())) {
      carer.open(record + "/identity");
      carer.look();
      carer.type("Last name", "Wintersedge");
      carer.press("Save the correction");
      carer.reads("Enter who told you");
      assertThat(carer.typed("Last name")).isEqualTo("Wintersedge");
      carer.type("Who told you?", "her birth certificate");
      carer.press("Save the correction");
      carer.reads("Wintersedge");
      carer.reads("her birth certificate");
      carer.look();
      worker.open(record + "/case-holder");
      worker.look();
      worker
          .field("Who holds the case from now on?")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      worker.press("Save who holds the case");
      worker.open(record);
      worker.look();
    }
  }
}
