package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was agreed over the daily list is not lost: it is carried over until its owner did it. */
@Journey
class TaskingJourneyTest {

  private static final String WORDS = "Ring the school and ask who saw her";

  @Autowired private World world;

  @Test
  void anActionIsCarriedOverToTheNextDayAndDoneByItsOwner() {
    Story story = new Story(world);
    Child child = world.cradle().ofAlderHouse(14);
    UUID episode = story.missing(child);
    String first = agree(episode);
    world.later(Duration.ofHours(24));
    try (Person hub = world.signIn("hub-coordinator", Window.desk())) {
      hub.open("/tasking");
      assertThat(hub.rowOf(episode).innerText())
          .contains(WORDS, "Gail Thornby", "Carried over from", "Overdue");
    }
    try (Person sergeant = world.signIn("local-sergeant", Window.phone())) {
      sergeant.open("/my-work");
      sergeant.reads("Do what was agreed over the daily list");
      sergeant.linkTo("/tasking/actions/" + action(episode)).click();
      sergeant.page().waitForLoadState();
      sergeant.look();
      sergeant.press("It is done");
      sergeant.reads("Say what came of it");
      sergeant.type("What came of it?", "Her form tutor saw her at noon.");
      sergeant.press("It is done");
      sergeant.reads("Her form tutor saw her at noon.");
      sergeant.look();
      sergeant.open("/my-work");
      assertThat(sergeant.linkTo("/tasking/actions/" + action(episode)).count()).isZero();
    }
    try (Person hub = world.signIn("hub-coordinator", Window.phone())) {
      hub.open("/tasking");
      assertThat(hub.rowOf(episode).innerText()).contains(WORDS, "Done today");
      hub.look();
    }
    world.later(Duration.ofHours(24));
    try (Person hub = world.signIn("hub-coordinator", Window.desk())) {
      hub.open("/tasking");
      assertThat(hub.rowOf(episode).innerText()).doesNotContain(WORDS);
      hub.open(first);
      hub.reads("This day is over.");
      assertThat(hub.rowOf(episode).innerText()).contains(WORDS).doesNotContain("Done");
      assertThat(hub.linkTo("/action", "Add an action").count()).isZero();
    }
  }

  private UUID action(UUID episode) {
    return world
        .behind()
        .sql("select id from worklist.tasking_action where subject = :episode")
        .param("episode", episode)
        .query(UUID.class)
        .single();
  }

  /** The action is agreed; the address of the day's list. */
  private String agree(UUID episode) {
    try (Person hub = world.signIn("hub-coordinator", Window.phone())) {
      hub.open("/tasking");
      hub.look();
      hub.linkTo("/tasking/episodes/" + episode + "/action").click();
      hub.page().waitForLoadState();
      hub.look();
      hub.press("Add the action");
      hub.reads("Say what is to be done");
      hub.look();
      hub.type("What is to be done?", WORDS);
      hub.field("Who does it?")
          .selectOption(world.cradle().person("local-sergeant").id().toString());
      hub.choose("By which day?", "Tomorrow");
      hub.type("By what time?", "00:15");
      hub.press("Add the action");
      assertThat(hub.path()).isEqualTo("/tasking");
      assertThat(hub.rowOf(episode).innerText()).contains(WORDS, "Gail Thornby");
      hub.open("/tasking/print");
      hub.reads(WORDS);
      hub.look();
      hub.follow("The daily list");
      return hub.path();
    }
  }
}
