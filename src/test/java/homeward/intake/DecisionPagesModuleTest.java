package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.proposing.CategoryProposing;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.CsrfField;
import homeward.web.Fragment;
import homeward.web.Frame;
import homeward.web.FrameNotices;
import homeward.web.Page;
import homeward.web.rendering.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/** The pages as HTML, asked of the controllers themselves. */
@ModuleTest
@Import(DecisionWorld.class)
class DecisionPagesModuleTest {

  private static final String WHY = "Nobody can reach her and she told nobody";

  @Autowired private DecisionWorld world;
  @Autowired private CategoryProposing proposing;
  @Autowired private ApplicationContext beans;
  @Autowired private TestClock clock;

  private Place place;
  private Professional inspector;
  private Reported reported;

  @BeforeEach
  void aReport() {
    clock.reset();
    place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector");
    reported = world.reportedCalmly(place);
    proposing.look(reported.report(), StandIn.HOMEWARD);
  }

  @Test
  void theProposalSaysWhatWhyAndWhoWasTold() throws Exception {
    Document page = drawn(ask("ProposalController", "page", reportId(), inspector));
    assertThat(page.text())
        .contains("Absent", "Who was told", "Duty inspector, Testshire", "minutes left")
        .contains("What missing, absent and neither mean", "Acknowledge: I take it");
    assertThat(page.select("a[href*=#category.absent]")).isNotEmpty();
  }

  @Test
  void theDeskShowsTheReportAsCardWithItsClock() throws Exception {
    Document page =
        drawn(
            ask(
                "InspectorDeskController",
                "page",
                "duty-inspector",
                inspector,
                new MockHttpSession()));
    assertThat(page.text()).contains("Acknowledge a report", "minutes left");
    assertThat(page.text()).doesNotContain("Decide missing, absent or neither");
  }

  @Test
  void aFormWithTroublesKeepsWhatWasTyped() throws Exception {
    Page opened = (Page) ask("DecisionController", "form", reportId(), inspector);
    Map<String, String> fields = fields(drawn(opened));
    fields.putAll(Map.of("category", "absent", "rationale", WHY, "every", "soon"));
    Page again = (Page) ask("DecisionController", "decide", reportId(), fields, inspector);
    assertThat(again.status()).isEqualTo(422);
    Document page = drawn(again);
    assertThat(page.select("#rationale").text()).isEqualTo(WHY);
    assertThat(page.select("#every").val()).isEqualTo("soon");
    assertThat(page.select(".govuk-error-summary a[href=#every]")).hasSize(1);
    assertThat(page.select("#furtherEnquiry")).hasSize(1);
  }

  @Test
  void whoComesSecondSeesBothVersionsAndLosesNothing() throws Exception {
    Map<String, String> mine =
        fields(drawn((Page) ask("DecisionController", "form", reportId(), inspector)));
    Map<String, String> theirs =
        fields(drawn((Page) ask("DecisionController", "form", reportId(), inspector)));
    theirs.putAll(Map.of("category", "missing", "rationale", WHY, "otherwise", WHY));
    ask("DecisionController", "decide", reportId(), theirs, inspector);
    mine.putAll(
        Map.of("category", "missing", "rationale", "Mine and it is kept here", "otherwise", WHY));
    Page second = (Page) ask("DecisionController", "decide", reportId(), mine, inspector);
    assertThat(second.status()).isEqualTo(409);
    assertThat(drawn(second).text()).contains(WHY, "Mine and it is kept here", "Their decision");
    assertThat(drawn((Page) ask("ProposalController", "page", reportId(), inspector)).text())
        .contains("Decided: Missing", "listed for review", "The missing episode");
  }

  @Test
  void anAbsenceIsShownWithWhatIsDueAndEveryWayOn() throws Exception {
    Map<String, String> sent =
        fields(drawn((Page) ask("DecisionController", "form", reportId(), inspector)));
    sent.putAll(
        Map.of(
            "category",
            "absent",
            "rationale",
            WHY,
            "furtherEnquiry",
            "no",
            "reviewAt",
            "16:00",
            "firstCallBackAt",
            "14:30",
            "every",
            "30",
            "agreedActions",
            "Waits",
            "assessment",
            WHY));
    Object answer = ask("DecisionController", "decide", reportId(), sent, inspector);
    assertThat(answer).isInstanceOf(homeward.web.Redirect.class);
    Document proposal = drawn((Page) ask("ProposalController", "page", reportId(), inspector));
    String path = proposal.select("a[href^=/absences/]").attr("href");
    UUID absence = UUID.fromString(path.substring("/absences/".length()));
    Document page = drawn((Page) ask("AbsenceController", "page", absence, inspector));
    assertThat(page.text())
        .contains("Call the informant back", "30 minutes left", "The child is back")
        .contains("Decide: missing", "Review: it stays absent");
    Page wrong =
        (Page) ask("AbsenceController", "back", absence, Map.of("backAt", "25:61"), inspector);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(drawn(wrong).select(".govuk-error-summary a[href=#backAt]")).hasSize(1);
  }

  private UUID reportId() {
    return reported.report().value();
  }

  private static Map<String, String> fields(Document page) {
    Map<String, String> fields = new java.util.HashMap<>();
    page.select("form[action$=/decision] input[type=hidden]")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }

  /** The controllers are not public: the page is asked for as the framework does. */
  private Object ask(String controller, String method, Object... arguments) throws Exception {
    Object bean = beans.getBean(Class.forName("homeward.intake.web." + controller));
    Method found =
        Arrays.stream(bean.getClass().getDeclaredMethods())
            .filter(one -> one.getName().equals(method))
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    try {
      return found.invoke(bean, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Document drawn(Object answer) throws IOException {
    Page page = answer instanceof Fragment fragment ? fragment.page() : (Page) answer;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frame frame =
        new Frame(
            null,
            List.of(),
            null,
            CsrfField.none(),
            "/",
            TestClock.BEGINNING,
            new FrameNotices("01632 960 001", null));
    new Pages().draw(page.template(), page, frame).writeTo(out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }
}
