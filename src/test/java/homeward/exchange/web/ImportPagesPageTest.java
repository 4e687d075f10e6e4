package homeward.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import homeward.exchange.ImportWorld;
import homeward.exchange.Run;
import homeward.shared.BatchId;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Importing in a real browser, from the upload to taking it back. */
class ImportPagesPageTest extends OnImportPages {

  private static final String OPEN_ROW =
      ",14/05/2011,F,,Home address,,,N,,01/12/2025 20:00,01/12/2025 21:00,Missing,Low,,,,,,,,Parent";
  private static final String BAD_ROW =
      ",14/05/2011,F,,Home address,,,N,,01/12/2025 22:00,01/12/2025 21:00,Missing,Low,,,,,,,,Parent";

  @Test
  void aWrongFileIsAnsweredBesideTheFieldAndNothingIsKept() {
    try (BrowserContext window = browser.window(address(), Window.narrow().withoutScript())) {
      Page page = signedIn(window, "/imports/new");
      pressed(page, "Look at the file");
      assertThat(page.locator(".govuk-error-summary")).containsText("Choose a file");
      given(page, "empty.csv", "");
      assertThat(page.locator("#file-error")).containsText("The file is empty");
      given(page, "report.pdf", "%PDF-1.7");
      assertThat(page.locator("#file-error")).containsText("This is a PDF");
      given(page, "other.csv", "a,b,c\n1,2,3\n");
      assertThat(page.locator("#file-error")).not().isEmpty();
      assertThat(imports.latest(java.util.Set.of(inspector.posts().getFirst().area().value())))
          .isEmpty();
    }
  }

  @Test
  void aFileThatIsTooBigIsAPlainAnswer() {
    try (BrowserContext window = browser.window(address(), Window.desk())) {
      Page page = signedIn(window, "/imports/new");
      given(page, "big.csv", "x".repeat(21 * 1024 * 1024));
      assertThat(page.locator("h1")).containsText("too big");
      assertThat(Browser.complaints(page)).isNotNull();
    }
  }

  @Test
  void aFileIsLookedAtImportedAndTakenBackOnAPhone() {
    List<String> troubles = new ArrayList<>();
    for (Window size : List.of(Window.phone(), Window.desk())) {
      try (BrowserContext window = browser.window(address(), size.forAxe())) {
        String run = letters();
        String file =
            ImportWorld.HEADINGS
                + "P/"
                + run
                + "/1,Mar"
                + run
                + ",Kerry"
                + OPEN_ROW
                + "\n"
                + "P/"
                + run
                + "/2,Mar"
                + run
                + ",Kerry"
                + BAD_ROW
                + "\n";
        String name = size.width() + "-";
        Page page = signedIn(window, "/imports");
        look(page, name + "1-list", troubles);
        page.getByText("Import a file").click();
        look(page, name + "2-upload", troubles);
        given(page, "police.csv", file);
        look(page, name + "3-looking", troubles);
        UUID id = UUID.fromString(page.url().replaceAll(".*/", ""));
        runs.uploaded(new BatchId(id), Run.Kind.PREVIEW, inspector.id());
        assertThat(page.getByText("Nothing is recorded yet")).isVisible();
        look(page, name + "4-preview", troubles);
        pressed(page, "Record these facts");
        look(page, name + "5-recording", troubles);
        runs.uploaded(new BatchId(id), Run.Kind.IMPORT, inspector.id());
        assertThat(page.getByText("The file was imported")).isVisible();
        look(page, name + "6-result", troubles);
        page.navigate("/imports/open");
        look(page, name + "7-open", troubles);
        page.locator(".homeward-cards a").first().click();
        pressed(page, "Record it");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        look(page, name + "8-open-row-wrong", troubles);
        page.navigate("/imports/questions");
        look(page, name + "9-questions", troubles);
        page.navigate("/imports/" + id + "/undo");
        look(page, name + "91-undo", troubles);
        pressed(page, "Take it back");
        assertThat(page.getByText("This import was taken back")).isVisible();
      }
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void anInspectorOfAnotherAreaFindsNoSuchImport() {
    var batch = world.imported(world.area(), ImportWorld.oneChildUnderTwoNames());
    try (BrowserContext window = browser.window(address(), Window.desk())) {
      Page page = signedIn(window, "/imports");
      assertThat(page.navigate("/imports/" + batch.id()).status()).isEqualTo(404);
      assertThat(page.navigate("/imports/" + UUID.randomUUID()).status()).isEqualTo(404);
      assertThat(page.navigate("/imports/open/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
  }

  @Test
  void whatTheImportJoinedIsPartedFromItsList() {
    List<String> troubles = new ArrayList<>();
    for (Window size : List.of(Window.phone(), Window.desk(), Window.narrow().withoutScript())) {
      UUID id = world.imported(area, ImportWorld.oneChildUnderTwoNames()).id().value();
      clock.advance(Duration.ofMinutes(1));
      boolean looked = size.script();
      try (BrowserContext window = browser.window(address(), looked ? size.forAxe() : size)) {
        Page page = signedIn(window, "/imports/" + id);
        page.getByText("Whom this import took for one child").click();
        assertThat(page.locator("h2").first()).containsText("Daniel");
        assertThat(page.locator("main")).containsText("Joined by the import");
        assertThat(page.locator("main")).containsText("points");
        if (looked) {
          look(page, size.width() + "-92-joined", troubles);
        }
        pressed(page, "Part them");
        assertThat(page.locator("main")).containsText("Two children again");
        if (looked) {
          look(page, size.width() + "-93-parted", troubles);
        }
      }
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void aQuestionShowsBothRecordsIsSettledOnceAndAskedAgain() {
    List<String> troubles = new ArrayList<>();
    for (Window size : List.of(Window.phone(), Window.desk(), Window.narrow().withoutScript())) {
      boolean looked = size.script();
      String run = letters();
      String row = "Q/" + run + "/1,Mar" + run + ",Kerry";
      world.imported(area, ImportWorld.file(row + OPEN_ROW));
      world.imported(area, ImportWorld.file(row + OPEN_ROW.replace("Low", "High")));
      try (BrowserContext one = browser.window(address(), looked ? size.forAxe() : size);
          BrowserContext other = browser.window(address(), size)) {
        Page first = signedIn(one, "/imports/questions");
        first.getByText("Q/" + run + "/1").click();
        String question = first.url();
        assertThat(first.locator("main")).containsText("Both side by side");
        assertThat(first.locator("tr", new Page.LocatorOptions().setHasText("differs")))
            .hasCount(1);
        if (looked) {
          look(first, size.width() + "-94-question", troubles);
        }
        Page second = signedIn(other, question.replaceAll("https?://[^/]+", ""));
        first.locator("#words").fill("The risk was raised");
        pressed(first, "Settle the question");
        second.locator("#words").fill("I typed this at the same time");
        pressed(second, "Settle the question");
        assertThat(second.locator(".govuk-error-summary")).containsText("before you");
        assertThat(second.locator("main")).containsText("The risk was raised");
        assertThat(second.locator("#words")).hasValue("I typed this at the same time");
        first.navigate("/imports/questions?show=settled&kind=changed");
        assertThat(first.locator("main")).containsText("Q/" + run + "/1");
        if (looked) {
          look(first, size.width() + "-95-settled", troubles);
        }
        first.navigate(question);
        if (looked) {
          look(first, size.width() + "-96-answered", troubles);
        }
        pressed(first, "Undo: ask the question again");
        assertThat(first.locator("button", new Page.LocatorOptions().setHasText("Settle")))
            .isVisible();
      }
    }
    assertThat(troubles).isEmpty();
  }
}
