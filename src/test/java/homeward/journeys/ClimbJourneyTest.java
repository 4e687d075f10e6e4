package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Failure X1, second half: a report that nobody takes does not wait for somebody to notice. */
@Journey
class ClimbJourneyTest {

  /** Longer than the protocol gives any desk. */
  private static final Duration TOO_LONG = Duration.ofMinutes(31);

  @Autowired private World world;

  @Test
  void x1WhatNobodyAcknowledgesClimbsByItselfAndAcknowledgingStopsIt() {
    Story story = new Story(world);
    Report taken = story.report(world.cradle().ofAlderHouse(14));
    Report forgotten = story.report(world.cradle().ofAlderHouse(13));
    try (Person incident = world.signIn("force-incident-manager", Window.desk())) {
      incident.open("/desks/force-incident-manager");
      incident.look();
      world.later(TOO_LONG);
      incident.seesLinkTo(taken.id());
      incident.seesLinkTo(forgotten.id());
      incident.reads("Climbed: nobody acknowledged");
      incident.look();
    }
    acknowledges(taken.id());
    try (Person superintendent = world.signIn("superintendent", Window.desk())) {
      superintendent.open("/desks/superintendent");
      world.later(TOO_LONG);
      superintendent.seesLinkTo(forgotten.id());
      superintendent.look();
      superintendent.linkTo(forgotten.id(), "Acknowledge").first().waitFor();
      superintendent.look();
      assertThat(desksTold(forgotten)).isEqualTo(3);
      assertThat(desksTold(taken)).isEqualTo(2);
    }
  }

  private void acknowledges(UUID report) {
    try (Person incident = world.signIn("force-incident-manager", Window.desk());
        Person carer = world.signIn("care-worker", Window.phone())) {
      carer.open("/reports/" + report);
      carer.reads("Force incident manager");
      carer.look();
      incident.open("/reports/" + report + "/proposal");
      incident.reads("Force incident manager");
      incident.press("Acknowledge: I take it");
      incident.reads("Neil Harrap");
      incident.look();
    }
  }

  /** How far a report has climbed. That nobody decides it in time climbs as a matter of its own. */
  private int desksTold(Report report) {
    return world
        .behind()
        .sql(
            "select count(*) from agencies.handover_step s join agencies.handover h on h.id ="
                + " s.handover_id where h.matter = 'intake.report' and h.subject = :report")
        .param("report", report.id())
        .query(Integer.class)
        .single();
  }
}
