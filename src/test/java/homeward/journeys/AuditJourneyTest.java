package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The auditor sees who looked, why, and who was refused; never the record itself. */
@Journey
class AuditJourneyTest {

  @Autowired private World world;

  @Test
  void theAuditorSeesWhoLookedAtTheChildWhyAndWhoWasRefused() {
    Child child = world.cradle().ofAlderHouse(14);
    Caller.signIn(world, "care-worker").get("/children/" + child.id());
    Caller.signIn(world, "other-care-worker").get("/children/" + child.id());
    String reference =
        world
            .behind()
            .sql("select reference from children.names where child_id = :child")
            .param("child", child.id().value())
            .query(String.class)
            .single();
    try (Person auditor = world.signIn("auditor", Window.desk())) {
      auditor.open("/audit");
      auditor.look();
      auditor.type("A child’s reference", reference);
      auditor.press("Show who has looked");
      auditor.heading("Who has looked at " + reference);
      auditor.reads("Jo Ashdown");
      auditor.reads("lives in this home");
      auditor.reads("Bea Holloway");
      auditor.readsNot(child.surname());
      auditor.look();
      org.assertj.core.api.Assertions.assertThat(auditor.open("/children/" + child.id()))
          .isEqualTo(404);
    }
  }
}
