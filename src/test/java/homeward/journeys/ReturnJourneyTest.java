package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Found is not returned, returned is not safe and well, and nothing closes on a guess. */
@Journey
class ReturnJourneyTest {

  @Autowired private World world;

  @Test
  void foundReturnedSeenSafeAndWellAndClosedOnlyWithWelfareConfirmedAndTheRightCode() {
    Cradle.Child child = world.cradle().ofAlderHouse(14);
    UUID episode = new Story(world).missing(child);
    try (Person carer = world.signIn("care-worker", Window.phone());
        Person inspector = world.signIn("duty-inspector", Window.desk())) {
      carer.open("/children/" + child.id());
      carer.look();
      carer.follow("Missing for");
      carer.reads("Find the child");
      finds(carer, episode);
      carer.open("/children/" + child.id());
      carer.reads("not back yet");
      comesBack(carer, episode);
      inspector.open("/episodes/" + episode);
      inspector.look();
      closes(inspector, episode, "Neither", "Missing Person");
      assertThat(closed(episode)).isFalse();
      inspector.look();
      checks(inspector, episode);
      closes(inspector, episode, "Seen", "Missing - Unauthorised absence");
      inspector.reads("Nothing was recorded");
      inspector.look();
      assertThat(closed(episode)).isFalse();
      closes(inspector, episode, "Seen", "Missing Person");
      assertThat(closed(episode)).isTrue();
      inspector.open("/episodes/" + episode);
      inspector.reads("The bus station");
      inspector.look();
      inspector.open("/children/" + child.id());
      inspector.readsNot("not back yet");
    }
  }

  private void finds(Person carer, UUID episode) {
    carer.open("/episodes/" + episode);
    carer.look();
    carer.open("/episodes/" + episode + "/found");
    carer.look();
    carer.choose("Does the child need medical help?", "No");
    carer.type("How is the child?", "Cold and tired, otherwise well");
    when(carer, "When was the child found?", Duration.ofMinutes(50));
    carer.type("Where?", "The bus station");
    carer.type("By whom?", "The night worker");
    carer.choose("How?", "Found by their carer");
    carer.page().getByLabel("Not known").last().check();
    carer.press("Record found");
    carer.reads("The bus station");
    carer.look();
  }

  private void comesBack(Person carer, UUID episode) {
    carer.open("/episodes/" + episode + "/return");
    carer.look();
    carer.choose("Where is the child now?", "The placement");
    when(carer, "When did the child arrive?", Duration.ofMinutes(20));
    carer.press("Record the return");
    carer.look();
  }

  private void checks(Person inspector, UUID episode) {
    inspector.open("/episodes/" + episode + "/safe-and-well");
    inspector.look();
    when(inspector, "When was the child seen?", Duration.ofMinutes(5));
    inspector.type("Who saw the child?", "Constable of the response team");
    inspector.type("Why did the child leave?", "A quarrel at school");
    inspector.type("What happened while away?", "Stayed at the bus station");
    inspector.type("How did the child come back?", "Rang the home");
    inspector.type("How safe did the child feel?", "Cold, but not threatened");
    inspector.press("Record the check");
    inspector.look();
  }

  private void closes(Person inspector, UUID episode, String welfare, String code) {
    inspector.open("/episodes/" + episode + "/close");
    inspector.look();
    inspector.choose("Was the child seen or spoken to?", welfare);
    if (welfare.equals("Seen")) {
      inspector.type("By whom?", "Constable of the response team");
      when(inspector, "When was the child seen or spoken to?", Duration.ofMinutes(5));
    }
    inspector.choose("Closing code", code);
    inspector.press("Close the episode");
  }

  private void when(Person who, String legend, Duration ago) {
    who.choose(legend, world.dayAgo(ago));
    who.type("Time", world.timeAgo(ago));
  }

  private boolean closed(UUID episode) {
    return world
        .behind()
        .sql("select closed_at is not null from episodes.summaries where episode_id = :episode")
        .param("episode", episode)
        .query(Boolean.class)
        .single();
  }
}
