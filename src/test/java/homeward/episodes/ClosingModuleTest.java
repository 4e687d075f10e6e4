package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.facts.CheckAnswer;
import homeward.episodes.facts.ClosingAnswer;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.NewClosing;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingModuleTest extends EpisodeModuleTest {

  @Test
  void closingIsRefusedUntilWelfareIsConfirmedAndTheAuditKnows() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(close(place().callHandler(), child, episode, null, null))
        .isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.WELFARE_NOT_CONFIRMED));
    assertThat(close(place().callHandler(), child, episode, null, "Somebody thinks he travelled"))
        .isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.OVERRIDE_IS_FOR_SUPERVISORS));
    assertThat(refusals(place().callHandler(), EpisodeAction.CLOSE)).isEqualTo(2);
    assertThat(summary(child, episode).open()).isTrue();
  }

  @Test
  void theCodeForAbsencesIsRefusedWithTheReasonInTheAudit() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    ClosingAnswer answer =
        episodes.close(
            world.permit(place().inspector(), child, EpisodeAction.CLOSE),
            episode,
            new NewClosing(ClosingCode.UNAUTHORISED_ABSENCE, null, "Because", UUID.randomUUID()));
    assertThat(answer).isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.WRONG_CODE));
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where reason = 'wrong-code' and actor = :who")
                .param("who", place().inspector().id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theWholeStoryFromMissingToClosed() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    assertThat(check(child, episode, clock.instant())).isEqualTo(new CheckAnswer.StillMissing());
    returned(place().carer(), child, episode, back, null, UUID.randomUUID());
    assertThat(matters(child)).containsExactly("episodes.check");
    assertThat(check(child, episode, clock.instant())).isInstanceOf(CheckAnswer.Recorded.class);
    assertThat(matters(child)).containsExactly("episodes.close");
    assertThat(close(place().callHandler(), child, episode, clock.instant(), null))
        .isInstanceOf(ClosingAnswer.Closed.class);
    assertThat(matters(child)).isEmpty();
    assertThat(found(place().carer(), child, episode, back, null, UUID.randomUUID()))
        .isEqualTo(new FindingAnswer.Closed());
    assertThat(world.open(place(), child, new ReportId(UUID.randomUUID())))
        .isInstanceOf(Opening.Opened.class);
  }

  @Test
  void newsOnAClosedEpisodeMakesATaskAndCanReopenIt() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(close(place().inspector(), child, episode, null, "Reported in error"))
        .isInstanceOf(ClosingAnswer.Closed.class);
    assertThat(matters(child)).containsExactly("episodes.review-closing");
    news.add(
        world.permit(place().carer(), child, EpisodeAction.ADD_NEWS),
        episode,
        "A friend says he never came home",
        "his friend",
        UUID.randomUUID());
    assertThat(matters(child)).contains("episodes.answer-news");
    EpisodeNews.Answered answered =
        news.answer(
            world.permit(place().callHandler(), child, EpisodeAction.ANSWER_NEWS),
            episode,
            true,
            "Not at home after all",
            UUID.randomUUID());
    assertThat(answered).isEqualTo(new EpisodeNews.Answered.Reopened());
    assertThat(summary(child, episode).missing()).isTrue();
    assertThat(matters(child)).contains("episodes.act").doesNotContain("episodes.answer-news");
  }

  @Test
  void whoClosedByOverrideDoesNotReviewIt() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    close(place().inspector(), child, episode, null, "Reported in error");
    assertThat(
            news.reviewClosing(
                world.permit(place().inspector(), child, EpisodeAction.REVIEW_CLOSING),
                episode,
                "Right",
                UUID.randomUUID()))
        .isEqualTo(EpisodeNews.Reviewed.YOUR_OWN);
    assertThat(
            news.reviewClosing(
                world.permit(place().superintendent(), child, EpisodeAction.REVIEW_CLOSING),
                episode,
                "Right",
                UUID.randomUUID()))
        .isEqualTo(EpisodeNews.Reviewed.RECORDED);
  }
}
