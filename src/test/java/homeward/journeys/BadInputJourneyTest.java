package homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong is said plainly, where it went wrong, and nothing typed is lost. */
@Journey
class BadInputJourneyTest {

  @Autowired private World world;

  @Test
  void aTimeInTheFutureIsSaidBesideTheFieldAndAtTheTopAndNothingTypedIsLost() {
    Child child = world.cradle().ofAlderHouse(14);
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      carer.open("/reports/new");
      carer.press(child.name());
      carer.press("Still right, continue");
      carer.press("Continue");
      assertThat(carer.page().locator(".govuk-error-summary")).isFocused();
      carer.look();
      carer.choose("On which day was the child last seen?", world.dayAgo(Duration.ofHours(-1)));
      String future = world.timeAgo(Duration.ofHours(-1));
      carer.type("At what time?", future);
      carer.type("Who saw the child last?", "The night worker");
      carer.press("Continue");
      assertThat(carer.page().locator(".govuk-error-summary")).isFocused();
      assertThat(carer.page().locator(".govuk-error-message").first()).isVisible();
      assertThat(carer.page()).hasTitle(Pattern.compile("^Error: .*"));
      assertThat(carer.typed("Who saw the child last?")).isEqualTo("The night worker");
      assertThat(carer.typed("At what time?")).isEqualTo(future);
      carer.look();
    }
  }

  @Test
  void whatIsMissingInAFormAnswersUnprocessable() {
    Story story = new Story(world);
    Caller carer = Caller.signIn(world, "care-worker");
    String draft = "/reports/drafts/" + story.draft(carer, world.cradle().ofAlderHouse(13));
    assertThat(carer.post(draft + "/seen", Map.of("then", "next")).status()).isEqualTo(422);
    assertThat(carer.post(draft + "/check", Map.of("then", "next")).status()).isEqualTo(422);
  }

  @Test
  void anUnknownAddressAndSomebodyElsesReportAreAPlainPage() {
    Story story = new Story(world);
    var report = story.report(world.cradle().ofAlderHouse(15));
    try (Person stranger = world.signIn("other-care-worker", Window.phone())) {
      assertThat(stranger.open("/no/such/page")).isEqualTo(404);
      String never = stranger.text();
      stranger.look();
      assertThat(stranger.open("/reports/" + report.id())).isEqualTo(404);
      assertThat(stranger.text()).isEqualTo(never);
      assertThat(stranger.open("/reports/not-an-id")).isEqualTo(404);
    }
  }
}
