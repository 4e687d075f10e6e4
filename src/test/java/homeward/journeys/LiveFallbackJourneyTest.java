package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import homeward.testkit.Browser.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Browsers that cannot share a connection between tabs are live all the same, only slower. */
@Journey
class LiveFallbackJourneyTest {

  private static final String NO_SHARED_WORKER = "delete window.SharedWorker;";
  private static final String NOTHING_SHARED =
      NO_SHARED_WORKER
          + "delete window.BroadcastChannel;"
          + "Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });";

  @Autowired private World world;

  /** One tab holds a lock and asks for all of them: the tabs that only listen are live too. */
  @Test
  void withoutASharedWorkerOneTabAsksForAllOfThem() {
    try (Person handler = world.signInWithout(NO_SHARED_WORKER, "call-handler", Window.desk())) {
      List<Page> tabs = new ArrayList<>();
      for (int tab = 0; tab < 3; tab++) {
        // The tab of the sign-in is the first, and holds the lock.
        tabs.add(tab == 0 ? handler.page() : handler.tab());
        handler.open("/desks/call-handler");
      }
      List<String> asked = new ArrayList<>();
      tabs.forEach(tab ->
          tab.onRequest(request -> {
            if (request.url().contains("/live/versions")) {
              asked.add(String.valueOf(tabs.indexOf(tab)));
            }
          }));
      UUID absence = new Story(world).absent(world.cradle().ofAlderHouse(14));
      for (Page tab : tabs) {
        tab.locator("main a[href*='" + absence + "']").first().waitFor();
        assertThat(tab.evaluate("typeof SharedWorker")).isEqualTo("undefined");
      }
      assertThat(asked).isNotEmpty();
      assertThat(asked.stream().distinct()).hasSize(1);
    }
  }

  @Test
  void aBrowserThatCanShareNothingAsksForItself() {
    try (Person handler = world.signInWithout(NOTHING_SHARED, "call-handler", Window.phone())) {
      handler.open("/desks/call-handler");
      UUID absence = new Story(world).absent(world.cradle().ofAlderHouse(15));
      handler.seesLinkTo(absence);
      assertThat(handler.page().evaluate("navigator.locks === undefined")).isEqualTo(true);
      handler.reads("and live. Changes appear by themselves.");
    }
  }

  private static Route.FulfillOptions tooMany() {
    return new Route.FulfillOptions().setStatus(429);
  }

  /** When nothing answers the screen says so loudly, and catches up when it does again. */
  @Test
  void aScreenWhoseConnectionIsLostSaysSoAndCatchesUp() {
    try (Person handler = world.signInWithout(NOTHING_SHARED, "call-handler", Window.desk())) {
      handler.open("/desks/call-handler");
      handler.reads("and live. Changes appear by themselves.");
      handler.page().route("**/live/versions*", route -> route.fulfill(tooMany()));
      handler.reads("Not live: the connection is lost.");
      UUID absence = new Story(world).absent(world.cradle().ofAlderHouse(16));
      assertThat(handler.linkTo(absence).count()).isZero();
      handler.page().unroute("**/live/versions*");
      handler.seesLinkTo(absence);
      handler.reads("and live. Changes appear by themselves.");
    }
  }
}
