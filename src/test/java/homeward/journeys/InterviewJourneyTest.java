package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The 72-hour clock: it starts by itself, and nobody who should act can overlook it. */
@Journey
class InterviewJourneyTest {

  @Autowired private World world;

  @Test
  void theReturnPutsTheInterviewOnTheManagersOpenListAndOnlySomebodyIndependentGetsIt() {
    String notIndependent = world.cradle().interviewerWhoAlsoCares();
    Story story = new Story(world);
    Child child = world.cradle().ofAlderHouse(14);
    UUID episode = story.missing(child);
    try (Person manager = world.signIn("interview-manager", Window.desk());
        Person interviewer = world.signIn("interviewer", Window.phone())) {
      manager.open("/interviews");
      interviewer.open("/my-work");
      story.found(episode);
      UUID interview = story.interview(child);
      manager.seesLinkTo(interview);
      manager.look();
      manager.open("/interviews/" + interview);
      manager.look();
      manager.choose("Who is to hold it?", notIndependent);
      manager.press("Allocate");
      manager.reads("the child may not speak freely");
      manager.look();
      manager.choose("Who is to hold it?", "Kezia Lund");
      manager.press("Allocate");
      manager.reads("Interviewer: Kezia Lund");
      interviewer.seesLinkTo(interview);
      interviewer.look();
      attempts(interviewer, interview);
      accepts(interviewer, interview);
    }
  }

  @Test
  void anInterviewNobodyHoldsIsAtRiskAndThenLateForEverybodyWhoShouldAct() {
    Story story = new Story(world);
    Child child = world.cradle().ofAlderHouse(15);
    UUID interview = story.returned(child);
    try (Person manager = world.signIn("interview-manager", Window.desk())) {
      manager.open("/interviews/" + interview);
      manager.choose("Who is to hold it?", "Kezia Lund");
      manager.press("Allocate");
      manager.reads("Interviewer: Kezia Lund");
    }
    world.later(Duration.ofHours(49));
    everybodySees(child, interview, "At risk");
    world.later(Duration.ofHours(24));
    everybodySees(child, interview, "Late");
  }

  private void everybodySees(Child child, UUID interview, String standing) {
    for (String who : List.of("interview-manager", "interviewer")) {
      try (Person person = world.signIn(who, Window.desk())) {
        person.open("/interviews");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(person.rowOf(interview))
            .containsText(standing);
        person.look();
      }
    }
    for (String who : List.of("social-worker", "home-manager")) {
      try (Person person = world.signIn(who, Window.phone())) {
        person.open("/children/" + child.id() + "/interviews");
        person.reads(standing);
        person.look();
      }
    }
  }

  private void attempts(Person interviewer, UUID interview) {
    interviewer.open("/interviews/" + interview);
    interviewer.look();
    interviewer.follow("An attempt without an answer");
    interviewer.look();
    interviewer.press("Record");
    interviewer.reads("There is a problem");
    interviewer.look();
    interviewer.choose("When did you try?", world.dayAgo(Duration.ofMinutes(2)));
    interviewer.type("Time", world.timeAgo(Duration.ofMinutes(2)));
    for (String question : List.of("How?", "Who answered?", "What came of it?")) {
      interviewer
          .page()
          .getByRole(
              com.microsoft.playwright.options.AriaRole.GROUP,
              new com.microsoft.playwright.Page.GetByRoleOptions().setName(question))
          .locator("input[type=radio]")
          .first()
          .check();
    }
    interviewer.type("More about it", "Rang twice, no answer");
    interviewer.press("Record");
    interviewer.reads("Rang twice, no answer");
    interviewer.look();
  }

  private void accepts(Person interviewer, UUID interview) {
    interviewer.open("/interviews/" + interview);
    interviewer.follow("The child accepted");
    interviewer.look();
    var day = world.ago(Duration.ofHours(-26));
    interviewer.type("Day", String.valueOf(day.getDayOfMonth()));
    interviewer.type("Month", String.valueOf(day.getMonthValue()));
    interviewer.type("Year", String.valueOf(day.getYear()));
    interviewer.type("At what time?", world.timeAgo(Duration.ofHours(-26)));
    interviewer.type("Where?", "The library, small room");
    interviewer
        .page()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.GROUP,
            new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName("How does the child want to talk?"))
        .locator("input[type=radio]")
        .first()
        .check();
    interviewer.press("Record");
    interviewer.reads("Return interview: ");
    interviewer.reads("The library, small room");
    interviewer.look();
  }
}
