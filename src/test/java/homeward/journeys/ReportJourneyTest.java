package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import homeward.testkit.Browser.Window;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first call: by the care worker on a telephone, seen at once by those who must act. */
@Journey
class ReportJourneyTest {

  private static final Duration WITHIN_A_SECOND = Duration.ofSeconds(1);
  private static final Duration SEEN = Duration.ofHours(3);

  @Autowired private World world;

  /** Failure X1: a report stands on a screen nobody refreshes. */
  @Test
  void x1AReportFromATelephoneIsOnTheOpenDesksWithinASecondWithoutRefresh() {
    Child child = world.cradle().ofAlderHouse(14);
    String draft;
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      draft = beginsOnTheTelephone(carer, child);
    }
    try (Person control = world.signIn("call-handler", Window.desk());
        Person inspector = world.signIn("duty-inspector", Window.desk());
        Person carer = world.signIn("care-worker", Window.phone())) {
      control.open("/reports");
      control.look();
      inspector.open("/desks/duty-inspector");
      inspector.look();
      goesOnElsewhere(carer, draft);
      carer.press("Send the report");
      long sent = System.nanoTime();
      String reference = carer.page().locator(".govuk-panel__body strong").innerText();
      String report = carer.path().replaceFirst("/reports/([0-9a-f-]+).*", "$1");
      control.seesLinkTo(report);
      assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(WITHIN_A_SECOND);
      control.reads(reference);
      inspector.seesLinkTo(report);
      carer.heading("Report sent");
      carer.reads("Duty inspector");
      carer.reads("must be opened by");
      carer.look();
      control.look();
      inspector.look();
      inspector.linkTo(report).click();
      inspector.look();
      inspector.press("Acknowledge: I take it");
      carer.reads("Ruth Calloway");
    }
  }

  @Test
  void theReportIsSentWithoutJavaScriptOnTheNarrowestWindow() {
    Child child = world.cradle().ofAlderHouse(15);
    try (Person carer = world.signIn("care-worker", Window.narrow().withoutScript())) {
      String draft = beginsOnTheTelephone(carer, child);
      goesOnElsewhere(carer, draft);
      carer.press("Send the report");
      carer.heading("Report sent");
      carer.look();
      assertThat(reports(child)).isEqualTo(1);
    }
  }

  @Test
  void theReportIsSentByKeyboardOnly() {
    Child child = world.cradle().ofAlderHouse(16);
    try (Person carer = world.signIn("care-worker", Window.desk())) {
      Keyboard keys = new Keyboard(carer.page());
      carer.open("/my-work");
      keys.enter("Report a missing child");
      keys.enter(child.name());
      keys.enter("Still right, continue");
      keys.space("Today");
      if (!"Today".equals(world.dayAgo(SEEN))) {
        keys.nextChoice();
      }
      keys.type("At what time?", world.timeAgo(SEEN));
      keys.enter("Answer the rest later, send now");
      keys.enter("Send the report");
      carer.heading("Report sent");
      assertThat(reports(child)).isEqualTo(1);
    }
  }

  /** Failure: the answer is lost after the report was kept, and the carer presses again. */
  @Test
  void pressingAgainAfterALostAnswerSendsOneReport() {
    Child child = world.cradle().ofAlderHouse(13);
    try (Person carer = world.signIn("care-worker", Window.phone())) {
      String draft = beginsOnTheTelephone(carer, child);
      goesOnElsewhere(carer, draft);
      carer.press("Send the report");
      carer.heading("Report sent");
      String reference = carer.page().locator(".govuk-panel__body strong").innerText();
      carer.page().goBack();
      carer.page().reload();
      carer.open(draft);
      carer.heading("Report sent");
      carer.reads(reference);
      assertThat(reports(child)).isEqualTo(1);
    }
  }

  /** As far as the first question about risk; answers the address of the draft. */
  private String beginsOnTheTelephone(Person carer, Child child) {
    carer.follow("Report a missing child");
    carer.heading("Report a missing child");
    carer.look();
    carer.press(child.name());
    carer.heading("What we know about " + child.forename());
    carer.look();
    carer.press("Still right, continue");
    carer.look();
    carer.choose("On which day was the child last seen?", world.dayAgo(SEEN));
    carer.type("At what time?", world.timeAgo(SEEN));
    carer.press("Continue");
    carer.heading("What is different this time?");
    carer.type("What is the child wearing?", "A yellow raincoat and white shoes");
    carer.look();
    carer.press("Continue");
    carer.reads("Is this unlike the child?");
    carer.look();
    return carer.path().replaceFirst("(/reports/drafts/[0-9a-f-]+).*", "$1");
  }

  /** Finds the draft again where it was left, answers one question and checks. */
  private static void goesOnElsewhere(Person carer, String draft) {
    carer.open("/reports/new");
    carer.page().locator("a[href='" + draft + "']").click();
    carer.heading("What is different this time?");
    assertThat(carer.typed("What is the child wearing?"))
        .isEqualTo("A yellow raincoat and white shoes");
    carer.press("Continue");
    carer.choose("Is this unlike the child?", "Yes");
    carer.type("Tell us in your words", "She always rings when she is late and has not today");
    carer.press("Answer the rest later, send now");
    carer.heading("Check your answers");
    carer.reads("A yellow raincoat and white shoes");
    carer.look();
  }

  private int reports(Child child) {
    return world
        .behind()
        .sql("select count(*) from intake.report where child_id = :child")
        .param("child", child.id().value())
        .query(Integer.class)
        .single();
  }
}
