package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.platform.Moments;
import homeward.shared.Ids;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child who goes missing again and again is noticed, and the right chair is asked by itself. */
@Journey
class InterventionJourneyTest {

  @Autowired private World world;

  @Test
  void theThirdEpisodePutsTheMeetingOnTheSocialWorkersOpenWorkAndItIsHeld() {
    Child child = world.cradle().ofAlderHouse(14);
    episodes(child, 2);
    try (Person worker = world.signIn("social-worker", Window.desk());
        Person home = world.signIn("home-manager", Window.phone())) {
      worker.open("/my-work");
      new Story(world).missing(child);
      UUID meeting = fired(child, "trigger.meeting.first");
      worker.seesLinkTo(meeting);
      worker.look();
      worker.open("/interventions/" + meeting);
      worker.reads("Three missing episodes in 90 days");
      worker.reads("The child's social worker");
      worker.look();
      worker.follow("Arrange the meeting");
      worker.look();
      worker.press("Keep the arrangement");
      worker.reads("There is a problem");
      worker.look();
      worker.open("/interventions/" + meeting + "/outcome");
      worker.look();
      worker.press("Record");
      worker.reads("Choose who was there");
      worker.choose("Who was there?", "The child");
      worker.choose("When was it held?", "Today");
      worker.type("What did the child say?", "I want to see my brother.");
      worker.type("What did the family say?", "So do we.");
      worker.type("What was agreed?", "Weekly visits.");
      worker.type("What is to be done?", "Ask the brother's carers");
      worker.field("Who does it?").selectOption("HOME");
      java.time.ZonedDateTime day = world.ago(Duration.ofDays(-5));
      worker.page().locator("#by-1-day, [name=by-1-day]").first().fill("" + day.getDayOfMonth());
      worker.page().locator("[name=by-1-month]").first().fill("" + day.getMonthValue());
      worker.page().locator("[name=by-1-year]").first().fill("" + day.getYear());
      worker.page().locator("[name=at-time]").first().fill(world.timeAgo(Duration.ofMinutes(1)));
      worker.press("Record");
      worker.reads("I want to see my brother.");
      worker.look();
      home.open("/my-work");
      home.seesLinkTo(meeting);
      home.open("/interventions/" + meeting);
      home.type("What was done?", "They agreed to Sundays, and it helps.");
      home.press("Record as done");
      home.reads("They agreed to Sundays");
      home.look();
    }
  }

  @Test
  void theFifthEpisodeGoesToTheTeamManager() {
    Child child = world.cradle().ofAlderHouse(15);
    episodes(child, 4);
    try (Person manager = world.signIn("team-manager", Window.desk())) {
      manager.open("/my-work");
      new Story(world).missing(child);
      UUID meeting = fired(child, "trigger.meeting.second");
      manager.seesLinkTo(meeting);
      manager.open("/interventions");
      manager.seesLinkTo(meeting);
      manager.look();
      manager.open("/interventions/" + meeting);
      manager.follow("Say that it is not needed");
      manager.type("Why is it not needed?", "A strategy meeting is held tomorrow.");
      manager.press("It is not needed");
      manager.reads("A strategy meeting is held tomorrow.");
    }
    try (Person coordinator = world.signIn("coordinator", Window.phone())) {
      coordinator.open("/panels/exploitation");
      coordinator.look();
      coordinator.open("/children/" + child.id() + "/interventions");
      coordinator.reads("Exploitation panel");
      coordinator.look();
    }
  }

  @Test
  void aCoordinatorScreensAChildAndTheMarkerStandsOnTheRecord() {
    Child child = world.cradle().ofAlderHouse(13);
    try (Person coordinator = world.signIn("coordinator", Window.phone())) {
      coordinator.open("/my-work");
      new Story(world).report(child);
      coordinator.seesLinkTo(child.id() + "/screening");
      coordinator.open("/children/" + child.id() + "/screening");
      coordinator.look();
      coordinator.press("Record the screening");
      coordinator.reads("Choose what you saw");
      coordinator.look();
      coordinator.choose("What did you see?", "At risk of exploitation");
      coordinator.type("What makes you think so?", "Two phones, and a car waits at the corner.");
      coordinator.press("Record the screening");
      coordinator.reads("No screening is due now");
      coordinator.reads("Two phones");
      coordinator.look();
      coordinator.open("/children/" + child.id());
      coordinator.reads("May be being exploited");
    }
  }

  @Test
  void anyPartnerAsksWithoutCounting() {
    Child child = world.cradle().ofAlderHouse(12);
    try (Person home = world.signIn("home-manager", Window.phone())) {
      home.open("/children/" + child.id() + "/interventions");
      home.follow("Ask for an intervention meeting");
      home.look();
      home.type("What worries you about the child?", "She says that somebody waits for her.");
      home.choose("How serious is it?", "Worrying");
      home.choose("Is immediate action needed?", "Yes");
      home.press("Ask for the meeting");
      home.reads("held the same day");
      home.look();
    }
  }

  /** Earlier episodes, written where they are, days apart; the story tells only the last one. */
  private void episodes(Child child, int number) {
    UUID area =
        world
            .behind()
            .sql("select area_id from children.residence_now where child_id = :child")
            .param("child", child.id().value())
            .query(UUID.class)
            .single();
    for (int one = 1; one <= number; one++) {
      UUID id = Ids.next(world.now());
      world
          .behind()
          .sql(
              """
              insert into episodes.episode
                (id, reference, report_id, child_id, area_id, started_at, reported_at, protocol_version, recorded_at,
                 recorded_by)
              values (:id, :reference, :id, :child, :area, :began, :began, 'earlier', :began,
                      '00000000-0000-7000-0000-000000000001')
              """)
          .param("id", id)
          .param("reference", "J" + id)
          .param("child", child.id().value())
          .param("area", area)
          .param("began", Moments.at(world.now().minus(Duration.ofDays(one * 5L))))
          .update();
    }
  }

  private UUID fired(Child child, String clause) {
    Map<String, Object> asked = Map.of("child", child.id().value(), "clause", clause);
    String sql =
        "select intervention_id from interventions.figures where child_id = :child and clause = :clause";
    Soon.until(() -> !world.behind().sql(sql).params(asked).query(UUID.class).list().isEmpty());
    UUID id = world.behind().sql(sql).params(asked).query(UUID.class).single();
    assertThat(id).isNotNull();
    return id;
  }
}
