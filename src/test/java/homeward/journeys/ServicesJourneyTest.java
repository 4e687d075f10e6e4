package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import homeward.agencies.AgencyKind;
import homeward.agencies.Areas;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.agencies.signin.Accounts;
import homeward.journeys.Cradle.Child;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract changes hands: the next interview goes to the new team, the open one stays. */
@Journey
class ServicesJourneyTest {

  private static final String HUB = "Missing Hub";
  private static final String BEACON = "Beacon return interviews";

  @Autowired private World world;
  @Autowired private Register register;
  @Autowired private Areas areas;
  @Autowired private Accounts accounts;

  @Test
  void aServiceChangesHandsWithoutLosingAChild() {
    beacon();
    Story story = new Story(world, "stockport-");
    UUID open = story.returned(world.cradle().of("stockport-", 14));
    LocalDate tomorrow = LondonTime.day(world.now()).plusDays(1);
    try (Person coordinator = world.signIn("stockport-hub-coordinator", Window.phone());
        Person manager = world.signIn("stockport-interview-manager", Window.desk())) {
      coordinator.open("/interviews");
      coordinator.follow("Which team answers for which provider");
      coordinator.heading("Interview services");
      coordinator.reads("No team answers for The authority that placed the child");
      coordinator.look();
      coordinator.follow("Name who follows");
      coordinator.press("Continue");
      coordinator.reads("Choose which team answers");
      coordinator.reads("Enter the first day");
      coordinator.look();
      says(coordinator, BEACON, tomorrow.minusDays(2));
      coordinator.reads("First day must be today or later");
      assertThat(coordinator.typed("Day"))
          .isEqualTo(String.valueOf(tomorrow.minusDays(2).getDayOfMonth()));
      says(coordinator, BEACON, tomorrow);
      coordinator.heading("Check your answers");
      coordinator.reads(HUB + " (Stockport) answers until the end of");
      coordinator.look();
      coordinator.press("Save the change");
      coordinator.reads("Saved. " + BEACON);
      coordinator.reads("To come");
      coordinator.reads("Until " + LondonTime.words(tomorrow.minusDays(1)));
      coordinator.look();
      manager.open("/interviews");
      manager.seesLinkTo(open);
      manager.reads(
          HUB + " (Stockport) answers for The Missing Hub (every child) until the end of");
      manager.reads("The interviews it has then stay with it");
      manager.look();
      assertThat(manager.open("/interviews/services")).isEqualTo(404);
    }
    toNoon(tomorrow);
    UUID next = returned(story, world.cradle().of("stockport-", 13));
    try (Person manager = world.signIn("beacon-manager", Window.desk());
        Person before = world.signIn("stockport-interview-manager", Window.desk());
        Person coordinator =
            world.signIn("stockport-hub-coordinator", Window.narrow().withoutScript())) {
      manager.open("/interviews");
      manager.seesLinkTo(next);
      assertThat(manager.linkTo(open).count()).isZero();
      before.open("/interviews");
      before.seesLinkTo(open);
      assertThat(before.linkTo(next).count()).isZero();
      coordinator.open("/interviews/services");
      coordinator.page().locator("a:has-text('End'):has-text('" + BEACON + "')").first().click();
      coordinator.reads("1 interview is open with " + BEACON);
      coordinator.reads("every interview there goes to the coordinator’s list");
      coordinator.look();
      coordinator.press("End it without a follower");
      coordinator.reads("Enter the day");
      // For the journeys after this one the hub answers again.
      coordinator.follow("Name the team that follows instead");
      says(coordinator, HUB, tomorrow.plusDays(1));
      coordinator.press("Save the change");
      coordinator.reads("Saved. " + HUB);
      coordinator.look();
    }
    toNoon(tomorrow.plusDays(1));
  }

  private void says(Person coordinator, String team, LocalDate from) {
    String named = team.equals(HUB) ? HUB + ", Stockport" : team + ", Beacon Interviews";
    coordinator.field("Which team answers?").selectOption(new SelectOption().setLabel(named));
    coordinator.type("Day", String.valueOf(from.getDayOfMonth()));
    coordinator.type("Month", String.valueOf(from.getMonthValue()));
    coordinator.type("Year", String.valueOf(from.getYear()));
    coordinator.press("Continue");
  }

  /** Not in the small hours: what the story tells happened within the last two hours. */
  private void toNoon(LocalDate day) {
    world.later(
        Duration.between(world.now(), day.atTime(12, 0).atZone(LondonTime.ZONE).toInstant()));
  }

  /** Missing, found and returned; the interview that is owed. */
  private UUID returned(Story story, Child child) {
    UUID episode = story.missing(child);
    story.found(episode);
    Soon.until(() -> interviews(episode) == 1);
    return world
        .behind()
        .sql("select id from returninterviews.interview where subject = :episode")
        .param("episode", episode)
        .query(UUID.class)
        .single();
  }

  private int interviews(UUID episode) {
    return world
        .behind()
        .sql(
            """
            select count(*) from returninterviews.offer f
            join returninterviews.interview i on i.id = f.interview_id where i.subject = :episode
            """)
        .param("episode", episode)
        .query(Integer.class)
        .single();
  }

  private void beacon() {
    AreaId area = areas.byCode("stockport-greater-manchester").orElseThrow().id();
    AgencyId agency =
        register.addAgency("Beacon Interviews", AgencyKind.INTERVIEW_SERVICE, StandIn.OPERATOR);
    Team team =
        register.addTeam(
            agency, area, BEACON, TeamKind.INTERVIEW_SERVICE, "01632 960300", StandIn.OPERATOR);
    ProfessionalId manager =
        register.addProfessional(agency, "Alba Winterbourne", null, StandIn.OPERATOR);
    register.givePost(manager, Post.INTERVIEW_SERVICE_MANAGER, area, team.id(), StandIn.OPERATOR);
    accounts.open(manager, "beacon-manager", world.password(), StandIn.OPERATOR);
  }
}
