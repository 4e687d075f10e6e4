package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A shift that is over is a plain answer: sign in, and go on where you were. */
@Journey
class ExpiredSessionJourneyTest {

  private static final Duration LONGER_THAN_A_SHIFT = Duration.ofHours(13);

  @Autowired private World world;

  @Test
  void signingInLeadsBackToThePage() {
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      world.later(LONGER_THAN_A_SHIFT);
      carer.open("/reports/new");
      carer.heading("Sign in");
      carer.look();
      signIn(carer);
      carer.heading("Report a missing child");
    }
  }

  @Test
  void signingInWorksAtTheFirstTryWhileThePageBeforeStillFetchesByItself() {
    for (int time = 0; time < 5; time++) {
      try (Person carer = world.signIn("care-worker", Window.phone())) {
        world.later(LONGER_THAN_A_SHIFT);
        new Story(world).report(world.cradle().ofAlderHouse(14));
        carer.open("/reports/new");
        signIn(carer);
        carer.heading("Report a missing child");
      }
    }
  }

  @Test
  void aScreenThatOnlyWatchesSaysThatItIsSignedOutAndIsLiveAgainAfterSigningInElsewhere() {
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      carer.reads("and live");
      world.later(LONGER_THAN_A_SHIFT);
      new Story(world).report(world.cradle().ofAlderHouse(14));
      carer.reads("You are signed out.");
      carer.look();
      var watching = carer.page();
      carer.tab();
      carer.open("/sign-in");
      signIn(carer);
      carer.heading("My work");
      new Story(world).report(world.cradle().ofAlderHouse(15));
      watching.waitForFunction("() => document.getElementById('homeward-lost').hidden");
    }
  }

  @Test
  void withoutABrowserItIsTheSame() {
    Caller carer = Caller.signIn(world, "care-worker");
    world.later(LONGER_THAN_A_SHIFT);
    Caller.Reply away = carer.get("/reports/new");
    assertThat(away.location()).isEqualTo("/sign-in?to=%2Freports%2Fnew");
    carer.renew(away.location());
    assertThat(signIn(carer).location()).isEqualTo("/reports/new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/any/live-worker.js", "/vendor/any/htmx.min.js"})
  void aScriptIsNeverSentToTheSignInPage(String script) {
    Caller carer = Caller.signIn(world, "care-worker");
    world.later(LONGER_THAN_A_SHIFT);
    assertThat(carer.fetch(script, "sharedworker").location()).isEmpty();
    assertThat(carer.get(script).location()).isEmpty();
  }

  @Test
  void whatAPageFetchesByItselfIsRefusedAndEndsNothing() {
    Caller carer = Caller.signIn(world, "care-worker");
    world.later(LONGER_THAN_A_SHIFT);
    Caller.Reply part = carer.fetch("/my-work", "empty");
    assertThat(part.status()).isEqualTo(401);
    assertThat(part.location()).isEmpty();
    Caller.Reply page = carer.fetch("/my-work", "document");
    assertThat(page.location()).isEqualTo("/sign-in?to=%2Fmy-work");
    carer.renew(page.location());
    assertThat(carer.fetch("/my-work", "empty").status()).isEqualTo(401);
    assertThat(signIn(carer).location()).isEqualTo("/reports/new");
  }

  @Test
  void theFormOfAnExpiredSessionIsNotAnError() {
    Caller carer = Caller.signIn(world, "care-worker");
    world.later(LONGER_THAN_A_SHIFT);
    Caller.Reply reply = carer.post("/reports/new", Map.of());
    assertThat(reply.status()).isBetween(300, 404);
    assertThat(reply.body()).doesNotContain("Exception");
  }

  private void signIn(Person carer) {
    carer.type("User name", "care-worker");
    carer.type("Password", world.password());
    carer.press("Sign in");
  }

  private Caller.Reply signIn(Caller carer) {
    return carer.post(
        "/sign-in",
        Map.of("userName", "care-worker", "password", world.password(), "to", "/reports/new"));
  }
}
