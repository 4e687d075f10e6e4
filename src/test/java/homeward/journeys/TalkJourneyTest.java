package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The talk from the child's choice to what the police and the social worker acknowledge. */
@Journey
class TalkJourneyTest {

  @Autowired private World world;

  @Test
  void aChildIsHeardAndWhatTheChildToldArrivesAndIsAcknowledged() {
    Child child = world.cradle().ofAlderHouse(14);
    UUID interview = allocated(child);
    try (Person interviewer = world.signIn("interviewer", Window.phone())) {
      interviewer.open("/interviews/" + interview);
      interviewer.follow("The talk: what the child chose and told");
      interviewer.look();
      choice(interviewer);
      words(interviewer, interview);
      mentioned(interviewer, interview);
      consent(interviewer, interview);
      interviewer.press("The talk is over");
      interviewer.reads("The library, at the window");
      interviewer.look();
      interviewer.press("Record that it was held");
      interviewer.reads("There is a problem");
      interviewer.look();
      interviewer.choose("When was it held?", world.dayAgo(Duration.ofMinutes(2)));
      interviewer.type("Time", world.timeAgo(Duration.ofMinutes(2)));
      interviewer.type("Where?", "The library, at the window");
      interviewer.type("Who was with the child?", "Nobody, as she chose");
      interviewer.type("Why are you independent?", "Works for the interview service only");
      interviewer.press("Record that it was held");
      interviewer.reads("This is what would be shared");
      interviewer.look();
      interviewer.open("/my-work");
      interviewer.reads("Share what the interview found");
      interviewer.open("/interviews/" + interview + "/shared");
      interviewer.press("Share it now");
      interviewer.reads("Not acknowledged yet");
    }
    acknowledged(interview);
  }

  private void choice(Person interviewer) {
    interviewer.follow("What the child chooses");
    interviewer.look();
    interviewer.type("Who does the child want to talk to?", "Kezia");
    interviewer.type("Where?", "The library, at the window");
    interviewer.type("When?", "After school");
    interviewer.choose("Alone, or with somebody?", "Alone");
    interviewer.press("Save");
    interviewer.reads("The library, at the window");
    interviewer.look();
  }

  private void words(Person interviewer, UUID interview) {
    interviewer.open("/interviews/" + interview + "/form/words");
    interviewer.type("The child's own words", "I went because nobody listens when I am sad.");
    interviewer.type("What the child thinks and wishes", "To see my brother on Sundays.");
    interviewer.press("Save");
    interviewer.reads("nobody listens when I am sad");
    interviewer.open("/interviews/" + interview + "/form/happened");
    interviewer.type("What happened while the child was away?", "She absconded to her brother");
    interviewer.press("Save");
    interviewer.reads("may blame the child");
    interviewer.look();
    interviewer.type("What happened while the child was away?", "She went to her brother");
    interviewer.press("Save");
    interviewer.reads("She went to her brother");
  }

  private void mentioned(Person interviewer, UUID interview) {
    interviewer.open("/interviews/" + interview + "/form/mentioned");
    interviewer.type("Places", "The arcade\nThe bus station");
    interviewer.field("Vehicles").fill("A grey van");
    // Leaving the field saves it, without anything being pressed.
    interviewer.page().keyboard().press("Tab");
    interviewer.reads("Saved. You can leave this page.");
    interviewer.look();
    interviewer.open("/interviews/" + interview + "/form");
    interviewer.reads("A grey van");
    interviewer.reads("The bus station");
  }

  private void consent(Person interviewer, UUID interview) {
    interviewer.open("/interviews/" + interview + "/form/consent");
    interviewer.reads("To read to the child");
    interviewer.look();
    interviewer.choose("Did you explain what cannot stay between you?", "Yes");
    interviewer.choose("Does the child agree that the police are told?", "Yes");
    interviewer.choose("Does the child agree that the social worker is told?", "Yes");
    // Also when everything has saved itself already, the button is one press.
    interviewer.reads("Saved. You can leave this page.");
    interviewer.press("Save");
    interviewer.heading("Talking with");
  }

  private void acknowledged(UUID interview) {
    try (Person inspector = world.signIn("duty-inspector", Window.desk());
        Person worker = world.signIn("social-worker", Window.phone())) {
      worker.open("/my-work");
      worker.reads("Read what a return interview found");
      worker.open("/interviews/" + interview + "/form");
      worker.reads("nobody listens when I am sad");
      worker.look();
      worker.open("/interviews/" + interview + "/shared");
      worker.reads("To see my brother on Sundays");
      worker.look();
      worker.type("What do you do with it?", "Sunday contact is arranged");
      worker.press("I have read it");
      worker.reads("Acknowledged");
      inspector.open("/interviews/" + interview + "/form");
      inspector.readsNot("nobody listens");
      inspector.open("/interviews/" + interview + "/shared");
      inspector.reads("A grey van");
      inspector.readsNot("brother on Sundays");
      inspector.look();
      inspector.press("I have read it");
      inspector.reads("There is a problem");
      inspector.type("What do you do with it?", "An intelligence report was made");
      inspector.press("I have read it");
      inspector.reads("Acknowledged");
    }
  }

  @Test
  void whatNobodyAcknowledgesBecomesLoud() {
    Child child = world.cradle().ofAlderHouse(15);
    UUID interview = allocated(child);
    Caller interviewer = Caller.signIn(world, "interviewer");
    save(
        interviewer,
        interview,
        "consent",
        Map.of("limits", "YES", "agrees-police", "NO", "agrees-social", "NO"));
    Map<String, String> held =
        Map.of("place", "The park", "company", "Nobody", "independent", "No part in the care");
    new Story(world)
        .sent(interviewer, "/interviews/" + interview + "/held", held, Duration.ofMinutes(1));
    interviewer.post(
        "/interviews/" + interview + "/shared",
        Map.of(
            "key",
            interviewer
                .get("/interviews/" + interview + "/shared")
                .find("name=\"key\" value=\"([^\"]+)\"")));
    try (Person worker = world.signIn("social-worker", Window.phone())) {
      worker.open("/interviews/" + interview + "/form");
      worker.reads("The child has not agreed");
      worker.look();
    }
    world.later(Duration.ofHours(25));
    try (Person manager = world.signIn("interview-manager", Window.desk());
        Person inspector = world.signIn("duty-inspector", Window.desk())) {
      manager.open("/my-work");
      manager.reads("Ask why nobody read what an interview found");
      manager.open("/interviews/" + interview + "/shared");
      manager.reads("Not acknowledged, late");
      assertThat(manager.page().locator("main")).containsText("does not agree");
      inspector.open("/my-work");
      inspector.reads("Read what a return interview found");
    }
  }

  @Test
  void withoutScriptTwoTabsOfOneSectionLoseNothing() {
    Child child = world.cradle().ofAlderHouse(13);
    UUID interview = allocated(child);
    try (Person interviewer = world.signIn("interviewer", Window.phone().withoutScript())) {
      interviewer.open("/interviews/" + interview + "/form/help");
      var first = interviewer.page();
      var second = interviewer.tab();
      second.navigate(first.url());
      second.getByLabel("Which adult does the child trust?").fill("Her aunt");
      second
          .locator("button")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Save"))
          .last()
          .click();
      first.getByLabel("Which adult does the child trust?").fill("Her brother");
      first
          .locator("button")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Save"))
          .last()
          .click();
      assertThat(first.locator("main")).containsText("saved on another device");
      assertThat(first.locator("main")).containsText("Her aunt");
      assertThat(first.getByLabel("Which adult does the child trust?")).hasValue("Her brother");
      first
          .locator("button")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Save"))
          .last()
          .click();
      assertThat(first.locator("main")).containsText("Her brother");
    }
  }

  private static void save(Caller by, UUID interview, String section, Map<String, String> fields) {
    String path = "/interviews/" + interview + "/form/" + section;
    Map<String, String> all = new java.util.HashMap<>(fields);
    Caller.Reply form = by.get(path);
    all.put("key", form.find("name=\"key\" value=\"([^\"]+)\""));
    all.put("version", form.find("name=\"version\" value=\"([^\"]*)\""));
    org.assertj.core.api.Assertions.assertThat(by.post(path, all).status()).isEqualTo(303);
  }

  private UUID allocated(Child child) {
    UUID interview = new Story(world).returned(child);
    Caller manager = Caller.signIn(world, "interview-manager");
    Caller.Reply page = manager.get("/interviews/" + interview);
    manager.post(
        "/interviews/" + interview + "/interviewer",
        Map.of(
            "key", page.find("name=\"key\" value=\"([^\"]+)\""),
            "version", page.find("name=\"version\" value=\"([^\"]*)\""),
            "interviewer", world.cradle().person("interviewer").id().value().toString()));
    return interview;
  }
}
