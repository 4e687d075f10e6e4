package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.journeys.Story.Report;
import homeward.testkit.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Missing, absent or neither: who decides, and what happens when two do. */
@Journey
class DecisionJourneyTest {

  private static final String WHY = "Nobody has heard from her and the friend does not answer.";
  private static final String OTHERWISE = "Taken with what the home has learnt since.";

  @Autowired private World world;

  @Test
  void theInspectorDecidesMissingWithARationaleAndAnEpisodeBegins() {
    Report report = new Story(world).report(world.cradle().ofAlderHouse(14));
    try (Person inspector = world.signIn("duty-inspector", Window.phone());
        Person board = world.signIn("call-handler", Window.desk())) {
      board.open("/boards/control-room");
      board.look();
      inspector.open("/reports/" + report.id());
      inspector.look();
      inspector.reads("Decide missing, absent or neither");
      inspector.press("Decide missing, absent or neither");
      inspector.look();
      inspector.press("Decide");
      inspector.reads("There is a problem");
      inspector.look();
      decides(inspector, "Missing");
      inspector.reads("Decided: Missing");
      inspector.reads(WHY);
      inspector.look();
      inspector.follow("The missing episode");
      inspector.look();
      String episode = inspector.path().replace("/episodes/", "");
      board.seesLinkTo(episode);
      board.look();
    }
  }

  @Test
  void theCallHandlerMayNotDecideIsToldWhyAndItStandsInTheAudit() {
    Child child = world.cradle().ofAlderHouse(15);
    Report report = new Story(world).report(child);
    try (Person handler = world.signIn("call-handler", Window.desk())) {
      handler.open("/reports/" + report.id() + "/decision");
      decides(handler, "Missing");
      handler.reads("Nothing was recorded");
      handler.reads("Your attempt was recorded");
      handler.look();
      assertThat(handler.typed("Why")).isEqualTo(WHY);
    }
    assertThat(refusals(child)).isPositive();
    assertThat(decisions(report)).isZero();
  }

  @Test
  void ofTwoInspectorsAtOnceTheSecondSeesBothDecisionsAndLosesNothing() {
    Report report = new Story(world).report(world.cradle().ofAlderHouse(16));
    try (Person first = world.signIn("duty-inspector", Window.desk());
        Person second = world.signIn("second-inspector", Window.phone())) {
      first.open("/reports/" + report.id() + "/decision");
      second.open("/reports/" + report.id() + "/decision");
      decides(first, "Missing");
      first.reads("Decided: Missing");
      second.choose("You decide", "Missing");
      second.type("Why", "I weighed the bus ticket found in her room.");
      second.type("Why otherwise than proposed", OTHERWISE);
      second.press("Decide");
      second.reads("Somebody decided while you were writing");
      second.reads("Their decision");
      second.reads(WHY);
      second.reads("I weighed the bus ticket found in her room.");
      second.look();
      assertThat(decisions(report)).isEqualTo(1);
    }
  }

  private static void decides(Person who, String category) {
    who.choose("You decide", category);
    who.type("Why", WHY);
    who.type("Why otherwise than proposed", OTHERWISE);
    who.press("Decide");
  }

  private int decisions(Report report) {
    return world
        .behind()
        .sql("select count(*) from intake.decision where report_id = :report")
        .param("report", report.id())
        .query(Integer.class)
        .single();
  }

  private int refusals(Child child) {
    return world
        .behind()
        .sql(
            "select count(*) from audit.entry where kind = 'REFUSED' and action = 'intake.decide'"
                + " and :child = any (children)")
        .param("child", child.id().value())
        .query(Integer.class)
        .single();
  }
}
