package homeward.returninterviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewLine;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewState;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.routing.RouteTaken;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import homeward.testkit.DrawnPage;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.LiveMark;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewPagesPageTest {

  private static final Instant BACK = Instant.parse("2026-02-03T14:05:00Z");
  private static final Instant NOW = BACK.plus(Duration.ofHours(50));
  private static final InterviewId ID = new InterviewId(new UUID(1, 1));
  private static final InterviewClock CLOCK =
      InterviewClock.starting(BACK, Duration.ofHours(48), Duration.ofHours(72));

  private static final RouteTaken ROUTE =
      new RouteTaken(
          RouteTaken.How.ROUTE,
          new RouteTaken.ByClause(
              "The county-wide independent service",
              "interview.route.county",
              "One service interviews every child.",
              "staffordshire-stoke/2016-01-01/0f"),
          null,
          new TeamId(new UUID(5, 1)),
          BACK,
          StandIn.HOMEWARD);

  @Test
  void theListSaysTheClockInWordsAndShowsInitialsOnly() {
    InterviewLine line =
        new InterviewLine(
            ID,
            new ChildId(new UUID(2, 1)),
            "KE",
            LocalDate.of(2011, 5, 6),
            Interview.After.MISSING,
            new InterviewLine.Progress(
                Stage.OFFERED,
                CLOCK,
                null,
                false,
                homeward.protocol.triage.TriageColour.RED,
                ROUTE));
    Document page =
        DrawnPage.of(
            new ListPage(
                List.of(ListRow.of(line, Map.of(), NOW)),
                "Interviews your service is to offer.",
                false,
                false,
                List.of("From 4 February 2026 the team answers for the county-wide service."),
                List.of(new LiveMark("token", 1))),
            NOW);
    assertThat(page.select(".govuk-inset-text").text()).startsWith("From 4 February 2026");
    assertThat(page.select("#interviews").text())
        .contains(
            "KE, 14",
            "At risk of being late",
            "due tomorrow at 14:05, 22 hours left",
            "▲Red",
            "To be allocated",
            "Nobody yet",
            "The county-wide independent service");
    assertThat(page.select("#interviews a[href^=/protocols]").attr("href"))
        .isEqualTo("/protocols/staffordshire-stoke/2016-01-01#interview.route.county");
  }

  @Test
  void aRefusalIsShownAndTheChoiceStaysMarked() {
    Document page =
        DrawnPage.of(
            interview("Kit works in the home that cares for this child", FormErrors.none()), NOW);
    assertThat(page.select(".govuk-notification-banner").text()).contains("works in the home");
    assertThat(page.select("input[name=interviewer][checked]").attr("value")).isEqualTo("two");
    assertThat(interview("refused", FormErrors.none()).status()).isEqualTo(409);
  }

  @Test
  void whatIsMissingIsSaidBesideTheFieldAndOnTop() {
    InterviewPage wrong =
        interview(null, FormErrors.of("interviewer", "Choose who is to hold the interview"));
    Document page = DrawnPage.of(wrong, NOW);
    assertThat(page.select("input[name=late-words]").val()).isEqualTo("The child was in hospital");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#interviewer");
    assertThat(page.getElementById("interviewer")).isNotNull();
  }

  @Test
  void theCheckAndTheInterviewAreTwoThings() {
    PanelPage panel =
        new PanelPage("/episodes/1", "The episode", List.of(standing()), false, false, List.of());
    assertThat(DrawnPage.of(panel, NOW).text())
        .contains("The safe-and-well check and the return interview are two things")
        .doesNotContain("Open this interview", "Which team answers");
  }

  @Test
  void whoMaySeesTheWayToTheTeamsThatAnswer() {
    PanelPage panel =
        new PanelPage("/episodes/1", "The episode", List.of(standing()), false, true, List.of());
    assertThat(DrawnPage.of(panel, NOW).select("a[href=/interviews/services]").text())
        .isEqualTo("Which team answers for which provider");
  }

  @Test
  void whatWasTypedStaysInEveryForm() {
    for (RecordPage.What what : RecordPage.What.values()) {
      Sent sent = new Sent(Map.of("words", "Seen at the park", "at-time", "25:61"));
      sent.past("at", "you tried", NOW);
      RecordPage record =
          new RecordPage(
              ID.toString(),
              what,
              sent,
              Choices.at(Stage.TRIED),
              FormKey.fresh(),
              sent.errors(),
              null);
      Document page = DrawnPage.of(record, NOW);
      assertThat(record.status()).isEqualTo(422);
      assertThat(page.select("textarea[name=words]").text()).isEqualTo("Seen at the park");
      assertThat(page.select("form").attr("action")).startsWith("/interviews/" + ID);
    }
  }

  private static StandingView standing() {
    return StandingView.of(
        new Interview(
            ID,
            Interview.After.MISSING,
            new UUID(3, 1),
            new ChildId(new UUID(2, 1)),
            new AreaId(new UUID(4, 1)),
            new Interview.Who(new TeamId(new UUID(5, 1)), BACK, null, null),
            CLOCK,
            new InterviewState.Offered(CLOCK)),
        null,
        NOW);
  }

  private static InterviewPage interview(@Nullable String refusal, FormErrors errors) {
    return new InterviewPage(
        standing(),
        new InterviewPage.Named("Kit Example", "14 years old", "/children/1"),
        null,
        List.of(),
        new InterviewPage.Forms(
            List.of(
                Choice.of("one", "Robin Example", "No open interview"),
                Choice.of("two", "Sam Example", "Cannot: works in the home")),
            "two",
            "",
            true,
            true,
            false,
            Choices.late(),
            new InterviewPage.Services(List.of(), "The child was in hospital"),
            FormKey.fresh(),
            refusal),
        errors,
        List.of());
  }
}
