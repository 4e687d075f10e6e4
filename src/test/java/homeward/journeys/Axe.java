package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import homeward.testkit.Browser.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Axe inside the journeys' own windows, with the policy in force: it is evaluated from outside the
 * page, so nothing has to be bypassed. A page of one kind is looked at once for each width.
 */
final class Axe {

  private static final String SOURCE = source();
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final String FINDINGS =
      """
      () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          resultTypes: ['violations']})
        .then(found => found.violations.map(one =>
          one.id + ' (' + one.help + '): ' + one.nodes.map(node => node.html).join(' | ')))
      """;

  private Axe() {}

  /** Fails with what axe finds on a kind of page not seen before. */
  static void check(Page page, Window window) {
    String kind =
        page.url().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceFirst("^https?://[^/]+", "")
            + window.width()
            + page.locator("main .govuk-error-summary, main form, main section, main h2").count();
    if (SEEN.add(kind)) {
      page.evaluate(SOURCE);
      assertThat((List<?>) page.evaluate(FINDINGS)).as("axe on %s", kind).isEmpty();
    }
  }

  private static String source() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
