package homeward.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import homeward.exchange.ImportWorld;
import homeward.exchange.OtherSource;
import homeward.exchange.Run;
import homeward.shared.BatchId;
import homeward.testkit.Browser.Window;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Saying in a real browser which column is which; with and without JavaScript. */
class ColumnsPageTest extends OnImportPages {

  private static final String ROW =
      ",Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,01/12/2025 20:00,01/12/2025 21:00,Missing,"
          + "Low,,01/12/2025 23:00,01/12/2025 23:30,Police,ST4,2.0,Missing Person,Parent\n";

  @Test
  void aFileOfAnotherSystemIsDescribedOnceAndKnownNextTime() {
    List<String> troubles = new ArrayList<>();
    for (Window size : List.of(Window.phone(), Window.desk(), Window.narrow().withoutScript())) {
      boolean looked = size.script();
      try (BrowserContext window = browser.window(address(), looked ? size.forAxe() : size)) {
        String name = "columns-" + size.width() + "-";
        String profile = "Other system " + UUID.randomUUID();
        String heading = "Shoe" + letters();
        Page page = signedIn(window, "/imports/new");
        given(page, "other.csv", file(heading, "1"));
        assertThat(page.locator("h1")).hasText("Which column is which?");
        assertThat(page.locator("main")).containsText("Kerry");
        if (looked) {
          look(page, name + "1-asked", troubles);
        }
        String path = page.url().replaceAll(".*(/imports/[^?]*)/columns.*", "$1");
        page.getByLabel("Name of the profile").fill("");
        page.getByLabel("What is “Gender”?").selectOption("SURNAME");
        pressed(page, "Save and look at the file");
        assertThat(page.locator(".govuk-error-summary")).containsText("cannot both be: Surname");
        assertThat(page.locator(".govuk-error-summary")).containsText("Give the profile a name");
        assertThat(page.getByLabel("What is “Gender”?")).hasValue("SURNAME");
        if (looked) {
          look(page, name + "2-wrong", troubles);
        }
        page.getByLabel("What is “Gender”?").selectOption("SEX");
        page.getByLabel("Name of the profile").fill(profile);
        pressed(page, "Show the first rows");
        assertThat(page.locator("main")).containsText("born 14 May 2011, female");
        assertThat(page.getByLabel("Name of the profile")).hasValue(profile);
        if (looked) {
          look(page, name + "3-first-rows", troubles);
        }
        pressed(page, "Save and look at the file");
        UUID id = UUID.fromString(path.replaceAll(".*/", ""));
        runs.uploaded(new BatchId(id), Run.Kind.PREVIEW, inspector.id());
        page.navigate(path);
        assertThat(page.locator("main")).containsText("the profile “" + profile + "”, version 1");
        if (looked) {
          look(page, name + "4-preview", troubles);
        }
        page.getByText("See the first rows as they will be understood").click();
        assertThat(page.locator("main")).containsText("born 14 May 2011, female");
        if (looked) {
          look(page, name + "5-rows", troubles);
        }
        page.navigate("/imports/new");
        given(page, "next.csv", file(heading, "2"));
        assertThat(page.locator("h1")).containsText("Import B");
        assertThat(page.locator("main")).containsText("the profile “" + profile + "”, version 1");
        page.navigate("/imports/profiles");
        page.getByText("Its 24 columns").first().click();
        assertThat(page.locator("main")).containsText(profile);
        if (looked) {
          look(page, name + "6-profiles", troubles);
        }
      }
    }
    assertThat(troubles).isEmpty();
  }

  /** One row with a column of its own, so that no other test's profile fits. */
  private static String file(String heading, String number) {
    String[] lines =
        OtherSource.of(
                (ImportWorld.HEADINGS + "C/" + letters() + "/" + number + ROW)
                    .getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8)
            .split("\n");
    return heading + "," + lines[0] + "\n38," + lines[1] + "\n";
  }
}
