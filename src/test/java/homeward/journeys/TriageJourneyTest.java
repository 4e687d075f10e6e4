package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Triage orders the work and says what follows; it never decides who is offered an interview. */
@Journey
class TriageJourneyTest {

  @Autowired private World world;

  @Test
  void aManagerSeesWhyItIsAmberAndChoosesRedWithAReason() {
    Child child = world.cradle().ofAlderHouse(14);
    UUID interview = new Story(world).returned(child);
    try (Person manager = world.signIn("interview-manager", Window.desk())) {
      manager.open("/interviews");
      assertThat(manager.rowOf(interview)).containsText("Amber");
      manager.look();
      manager.open("/interviews/" + interview);
      manager.reads("Triage: amber");
      manager.follow("Why, and what follows");
      manager.reads("1 missing episode and 0 absences");
      manager.reads("Everything else is amber.");
      manager.reads("Ask the agencies");
      manager.look();
      manager.press("Choose the colour");
      manager.reads("There is a problem");
      manager.look();
      manager.choose("Choose another colour, or confirm the proposed one", "Red");
      manager.type("Why?", "An older friend was waiting outside the home again");
      manager.press("Choose the colour");
      manager.reads("An older friend was waiting outside the home again");
      manager.reads("Triage: red");
      manager.reads("Proposed: Amber");
      manager.open("/interviews");
      assertThat(manager.rowOf(interview)).containsText("Red");
    }
    try (Person worker = world.signIn("social-worker", Window.phone())) {
      worker.open("/children/" + child.id() + "/interviews");
      worker.reads("Triage: red");
      worker.look();
    }
  }

  @Test
  void everyAnswerNoMakesLettersThatCarryTheOfferWithoutAnyAddress() {
    Child child = world.cradle().ofAlderHouse(15);
    UUID interview = new Story(world).returned(child);
    try (Person manager = world.signIn("interview-manager", Window.phone())) {
      manager.open("/interviews/" + interview + "/triage");
      manager.look();
      manager.page().locator("#factors input[value=no]").all().forEach(one -> one.check());
      manager.press("Keep the answers");
      manager.reads("There is a problem");
      assertThat(manager.page().locator("#factors input[value=no]:checked")).hasCount(9);
      manager.type("Who said so?", "The home manager, by telephone");
      manager.press("Keep the answers");
      manager.reads("Triage: green");
      manager.reads("according to The home manager, by telephone");
      manager.reads("Send the letter to the child");
      manager.look();
      manager.follow("Open the letter to print");
      manager.reads("How to say yes");
      manager.reads("The offer does not run out");
      manager.readsNot("Alder House");
      manager.look();
      manager.open("/interviews/" + interview);
      manager.reads("Triage: green");
      manager.reads("hours left");
    }
  }
}
