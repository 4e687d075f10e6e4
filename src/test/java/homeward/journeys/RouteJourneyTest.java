package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.shared.Ids;
import homeward.testkit.Browser.Window;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A route of the protocol that reaches no team is loud, and a coordinator chooses a service. */
@Journey
class RouteJourneyTest {

  @Autowired private World world;

  @Test
  void aChildWhomAnotherAuthorityPlacedInStockportIsNotForgotten() {
    Story story = new Story(world, "stockport-");
    Child child = world.cradle().of("stockport-", 14);
    placedByAnother(child);
    UUID episode = story.missing(child);
    story.found(episode);
    Soon.until(() -> !interviews(episode).isEmpty());
    UUID interview = interviews(episode).getFirst();
    try (Person coordinator = world.signIn("stockport-hub-coordinator", Window.phone());
        Person manager = world.signIn("stockport-interview-manager", Window.desk())) {
      coordinator.open("/my-work");
      coordinator.seesLinkTo(interview);
      coordinator.reads("Choose a service for the return interview");
      coordinator.open("/interviews");
      coordinator.reads("The authority that placed the child: no team, choose a service");
      coordinator.look();
      coordinator.open("/interviews/" + interview);
      coordinator.reads("names a provider for whom no team works here");
      coordinator.press("Ask this service");
      coordinator.reads("Choose who is to offer the interview");
      coordinator.look();
      coordinator.choose("Which service is to offer it?", "Missing Hub");
      coordinator.press("Ask this service");
      coordinator.reads("Enter why you chose this service");
      coordinator.type("Why this service?", "The placing council asked the hub, and pays for it");
      coordinator.press("Ask this service");
      coordinator.reads("who gave this reason: The placing council asked the hub");
      coordinator.readsNot("Ask this service");
      coordinator.look();
      manager.open("/interviews");
      manager.seesLinkTo(interview);
      manager.reads("Chosen by a coordinator");
      manager.look();
    }
  }

  private List<UUID> interviews(UUID episode) {
    return world
        .behind()
        .sql(
            """
            select u.interview_id from returninterviews.unrouted u
            join returninterviews.interview i on i.id = u.interview_id where i.subject = :episode
            """)
        .param("episode", episode)
        .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
        .list();
  }

  private void placedByAnother(Child child) {
    world
        .behind()
        .sql(
            """
            insert into children.care_status
              (id, child_id, status, authority_id, from_at, supplied_by, recorded_at, recorded_by)
            values (:id, :child, 'LOOKED_AFTER', :authority, :now, 'The home', :now, :by)
            """)
        .param("id", Ids.next(world.now()))
        .param("child", child.id().value())
        .param("authority", world.cradle().person("social-worker").agency().value())
        .param("now", world.now().atOffset(ZoneOffset.UTC))
        .param("by", world.cradle().person("stockport-hub-coordinator").id().value())
        .update();
  }
}
