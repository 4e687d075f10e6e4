package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** My work tells everybody something true, and leads nobody to a page they may not open. */
@Journey
class MyWorkJourneyTest {

  private static final List<String> PEOPLE =
      List.of(
          "care-worker",
          "home-manager",
          "call-handler",
          "duty-inspector",
          "force-incident-manager",
          "superintendent",
          "local-sergeant",
          "social-worker",
          "team-manager",
          "senior-manager",
          "coordinator",
          "hub-coordinator",
          "analyst",
          "interview-manager",
          "interviewer",
          "auditor",
          "administrator",
          "other-care-worker");

  private static final Pattern ROW =
      Pattern.compile("<th scope=\"row\"[^>]*>.*?<a class=\"govuk-link\" href=\"([^\"]+)\"");
  private static final Pattern NOTHING =
      Pattern.compile("homeward-empty\">([^<]+)<a class=\"govuk-link\" href=\"([^\"]+)\"");

  @Autowired private World world;

  @Test
  void noRowAndNoHintLeadsItsReaderToNotFound() {
    Story story = new Story(world);
    story.missing(world.cradle().ofAlderHouse(14));
    story.absent(world.cradle().ofAlderHouse(15));
    story.returned(world.cradle().ofAlderHouse(13));
    world.cradle().sameAgainAtRowanLodge(world.cradle().ofAlderHouse(16));
    List<String> dead = new ArrayList<>();
    Set<String> withWork = new TreeSet<>();
    for (String who : PEOPLE) {
      Caller caller = Caller.signIn(world, who);
      Caller.Reply page = caller.get("/my-work");
      assertThat(page.status()).as(who).isEqualTo(200);
      Set<String> leads = new TreeSet<>();
      Matcher rows = ROW.matcher(page.body());
      while (rows.find()) {
        leads.add(rows.group(1));
      }
      if (!leads.isEmpty()) {
        withWork.add(who);
      }
      Matcher nothing = NOTHING.matcher(page.body());
      assertThat(nothing.find()).as(who + " is told what will appear").isTrue();
      assertThat(nothing.group(1)).as(who).contains("Nothing is due for you now.");
      leads.add(nothing.group(2));
      for (String path : leads) {
        int status = caller.get(path).status();
        if (status != 200) {
          dead.add(who + " " + path + " answered " + status);
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(withWork)
        .contains("call-handler", "duty-inspector", "interview-manager")
        .doesNotContain("auditor", "administrator", "analyst");
  }
}
