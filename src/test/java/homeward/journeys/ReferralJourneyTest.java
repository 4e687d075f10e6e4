package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.shared.Ids;
import homeward.testkit.Browser.Window;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Absent children: each is referred in Birmingham, and many absences open a reference. */
@Journey
class ReferralJourneyTest {

  @Autowired private World world;

  @Test
  void theFirstAbsenceOfAChildInBirminghamIsAssessedReferredAndTaken() {
    Story story = new Story(world, "birmingham-");
    Child child = world.cradle().of("birmingham-", 16);
    UUID absence = story.absent(child);
    String page = "/absences/" + absence + "/referral";
    try (Person inspector = world.signIn("birmingham-duty-inspector", Window.phone());
        Person coordinator = world.signIn("birmingham-hub-coordinator", Window.desk())) {
      inspector.open("/my-work");
      inspector.reads("Assess the absent child and refer");
      inspector.open("/absences/" + absence);
      inspector.follow("Referral to children's services");
      inspector.reads("To be assessed");
      inspector.press("Refer the child");
      inspector.reads("Choose what follows");
      inspector.look();
      inspector.type(
          "What makes this child vulnerable or not, and why?", "At a friend's, known to the home.");
      inspector.choose("What follows?", "More is needed");
      inspector.press("Refer the child");
      inspector.reads("Assessed and referred by");
      inspector.look();
      coordinator.open("/my-work");
      coordinator.reads("Take the referral of an absent child");
      coordinator.open(page);
      coordinator.look();
      coordinator.press("Take it for children's services");
      coordinator.reads("Taken by children's services");
      coordinator.look();
      coordinator.open("/children/" + child.id() + "/timeline");
      coordinator.reads("Children's services took the referral of the absent child");
      coordinator.look();
    }
  }

  @Test
  void theCoordinatorOpensAReferenceTheSupervisorGivesItAndTheOfficerEndsIt() {
    Child child = world.cradle().ofAlderHouse(15);
    UUID id = reference(child);
    String page = "/interventions/" + id + "/reference";
    try (Person coordinator = world.signIn("coordinator", Window.desk());
        Person sergeant = world.signIn("local-sergeant", Window.phone());
        Person inspector = world.signIn("duty-inspector", Window.phone())) {
      coordinator.open("/interventions/" + id);
      coordinator.follow("The reference: its number");
      coordinator.press("Open the reference");
      coordinator.reads("Enter the reference number");
      coordinator.look();
      coordinator.type("Reference number", "NC-" + id);
      coordinator.choose("Which supervisor?", world.cradle().person("local-sergeant").name());
      coordinator.press("Open the reference");
      coordinator.reads("NC-" + id);
      coordinator.look();
      coordinator.open("/interventions");
      coordinator.seesLinkTo(id);
      assertThat(coordinator.rowOf(id).innerText()).contains("With the supervisor");
      coordinator.open("/interventions/" + reference(child) + "/reference");
      coordinator.type("Reference number", "nc-" + id);
      coordinator.choose("Which supervisor?", world.cradle().person("local-sergeant").name());
      coordinator.press("Open the reference");
      coordinator.reads("Another reference has this number");
      assertThat(coordinator.typed("Reference number")).isEqualTo("nc-" + id);
      coordinator.look();
      sergeant.open("/my-work");
      sergeant.reads("Give the reference to an officer");
      sergeant.open(page);
      sergeant.press("Give it to this officer");
      sergeant.reads("Choose the officer");
      sergeant.look();
      sergeant.choose(
          "Which officer does the work?", world.cradle().person("duty-inspector").name());
      sergeant.press("Give it to this officer");
      inspector.open(page);
      inspector.press("End the reference");
      inspector.reads("Enter what was done");
      inspector.look();
      inspector.type("What was done?", "Spoke with the home; a plan for the evenings is agreed.");
      inspector.press("End the reference");
      inspector.reads("Spoke with the home");
      inspector.look();
      coordinator.open("/interventions/" + id);
      coordinator.reads("What was done");
      coordinator.readsNot("Was due");
      coordinator.look();
      coordinator.open("/children/" + child.id() + "/timeline");
      coordinator.reads("What the coordinator's reference asked was done");
      coordinator.look();
    }
  }

  private UUID reference(Child child) {
    UUID id = Ids.next(world.now());
    world
        .behind()
        .sql(
            """
            insert into interventions.intervention
              (id, child_id, area_id, origin, calls_for, level, clause, sentence, href, protocol_version, subject,
               occurrence, from_history, chairs, told_at, due_at, days_known, coordinator_desk, immediate,
               happened_at, recorded_at, recorded_by)
            select :id, :child, a.id, 'COUNT', 'COORDINATOR_REFERENCE', 1, 'trigger.reference.child',
                   'Three absences of a child in 90 days open the coordinator''s reference.',
                   '/protocols/staffordshire-stoke/2016-01-01#trigger.reference.child', 'staffordshire-stoke/2016-01-01/0',
                   :id, 1, false, array['missing-coordinator'], array[cast(:now as timestamptz)],
                   cast(:now as timestamptz) + interval '1 day', true, d.id, false, :now, :now, :by
            from agencies.desk d, agencies.area a where d.name = 'Missing coordinator' and a.code = 'stoke'
            """)
        .param("id", id)
        .param("child", child.id().value())
        .param("now", world.now().atOffset(ZoneOffset.UTC))
        .param("by", homeward.shared.StandIn.HOMEWARD.value())
        .update();
    return id;
  }
}
