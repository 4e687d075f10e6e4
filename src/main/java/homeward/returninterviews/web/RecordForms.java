package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.returninterviews.Engagement;
import homeward.returninterviews.Engaging;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.NewAcceptance;
import homeward.returninterviews.NewAttempt;
import homeward.returninterviews.NewEnding;
import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.Way;
import homeward.returninterviews.web.RecordPage.What;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the interviewer records, one form each. */
@Controller
class RecordForms {

  private final Engagement engagement;
  private final InterviewReading reading;
  private final Access access;

  RecordForms(Engagement engagement, InterviewReading reading, Access access) {
    this.engagement = engagement;
    this.reading = reading;
    this.access = access;
  }

  @Does("returninterviews.open")
  @GetMapping("/interviews/{id}/attempt")
  Page attempt(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.ATTEMPT);
  }

  @Does("returninterviews.open")
  @GetMapping("/interviews/{id}/acceptance")
  Page acceptance(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.ACCEPTANCE);
  }

  @Does("returninterviews.open")
  @GetMapping("/interviews/{id}/ending")
  Page ending(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.ENDING);
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/attempt")
  Answer recordAttempt(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Sent sent = new Sent(form);
    NewAttempt attempt =
        new NewAttempt(
            sent.past("at", "you tried", permit.at()),
            sent.choice("how", Way.class, "Choose how you tried"),
            sent.choice("answered", AnsweredBy.class, "Choose who answered"),
            sent.choice("result", AttemptResult.class, "Choose what came of it"),
            sent.maybe("words"));
    return answer(
        permit,
        id,
        What.ATTEMPT,
        sent,
        sent.errors().isEmpty()
            ? engagement.attempt(permit, new InterviewId(id), attempt, sent.key())
            : null);
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/acceptance")
  Answer recordAcceptance(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Sent sent = new Sent(form);
    NewAcceptance acceptance =
        new NewAcceptance(
            permit.at(),
            sent.toCome("arranged", "the interview", permit.at()),
            sent.words("place", "Enter where the child wants to meet"),
            sent.choice("how", Way.class, "Choose how the child wants to talk"),
            sent.maybe("words"));
    return answer(
        permit,
        id,
        What.ACCEPTANCE,
        sent,
        sent.errors().isEmpty()
            ? engagement.accept(permit, new InterviewId(id), acceptance, sent.key())
            : null);
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/ending")
  Answer recordEnding(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Sent sent = new Sent(form);
    NewEnding.Kind kind = sent.choice("kind", NewEnding.Kind.class, "Choose what came of it");
    if (sent.typed("kind").equals(NewEnding.Kind.HELD.name())) {
      sent.wrong("kind", "Record on its own page that it was held");
    }
    Instant at = sent.past("at", "that was", permit.at());
    boolean needsReason = kind == NewEnding.Kind.NOT_POSSIBLE || kind == NewEnding.Kind.CLOSED;
    EndReason reason =
        needsReason && !sent.typed("kind").isEmpty()
            ? sent.choice("reason", EndReason.class, "Choose the reason")
            : null;
    if (kind == NewEnding.Kind.DECLINED && !sent.typed("kind").isEmpty()) {
      sent.words("words", "Enter what the child said, in the child's own words");
    }
    return answer(
        permit,
        id,
        What.ENDING,
        sent,
        sent.errors().isEmpty()
            ? engagement.end(
                permit,
                new InterviewId(id),
                new NewEnding(kind, at, reason, sent.maybe("words")),
                sent.key())
            : null);
  }

  private Page open(Professional reader, UUID id, What what) {
    Permit permit = permit(reader, id, InterviewAction.OPEN);
    return page(permit, id, what, Sent.nothing(), null);
  }

  private Answer answer(Permit permit, UUID id, What what, Sent sent, @Nullable Engaging outcome) {
    String refusal = outcome == null ? null : words(outcome, permit.at());
    return outcome != null && refusal == null
        ? Redirect.to("/interviews/" + id)
        : page(permit, id, what, sent, refusal);
  }

  private Page page(Permit permit, UUID id, What what, Sent sent, @Nullable String refusal) {
    return new RecordPage(
        id.toString(),
        what,
        sent,
        Choices.at(reading.one(permit, new InterviewId(id)).state().stage()),
        sent.key(),
        sent.errors(),
        refusal);
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }

  private static @Nullable String words(Engaging outcome, Instant now) {
    return switch (outcome) {
      case Engaging.Recorded _ -> null;
      case Engaging.NotTheInterviewer _ ->
          "Only the interviewer to whom it is allocated records this.";
      case Engaging.NotNow not -> "This cannot be recorded now. It stands at: " + not.stage();
      case Engaging.BeforeTheReturn before ->
          "The child returned "
              + LondonTime.words(before.returnedAt(), now)
              + ". This cannot have happened before that.";
      case Engaging.TryUntil until ->
          "The child is to be tried until "
              + LondonTime.words(until.until(), now)
              + ". If the interview cannot be held for another reason, choose: it is not possible.";
    };
  }
}
