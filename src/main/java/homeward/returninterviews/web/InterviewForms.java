package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.returninterviews.Allocating;
import homeward.returninterviews.Engagement;
import homeward.returninterviews.Engaging;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.ReturnInterviews;
import homeward.returninterviews.domain.LateReason;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is sent from an interview's own page: who is to hold it, and why it is late. */
@Controller
class InterviewForms {

  private final ReturnInterviews interviews;
  private final Engagement engagement;
  private final InterviewReading reading;
  private final InterviewViews views;
  private final Access access;

  InterviewForms(
      ReturnInterviews interviews,
      Engagement engagement,
      InterviewReading reading,
      InterviewViews views,
      Access access) {
    this.interviews = interviews;
    this.engagement = engagement;
    this.reading = reading;
    this.views = views;
    this.access = access;
  }

  @Does("returninterviews.allocate")
  @PostMapping("/interviews/{id}/interviewer")
  Answer allocate(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    InterviewId interview = new InterviewId(id);
    Permit permit = permit(reader, interview, InterviewAction.ALLOCATE);
    Sent sent = new Sent(form);
    String chosen = sent.words("interviewer", "Choose who is to hold the interview");
    if (!sent.errors().isEmpty()) {
      return again(permit, interview, chosen, sent.errors(), null);
    }
    String version = sent.typed("version");
    Allocating outcome =
        interviews.allocate(
            permit,
            interview,
            new ProfessionalId(UUID.fromString(chosen)),
            version.isEmpty() ? null : UUID.fromString(version),
            sent.key());
    String refusal = words(outcome, permit.at());
    return refusal == null
        ? Redirect.to("/interviews/" + id)
        : again(permit, interview, chosen, FormErrors.none(), refusal);
  }

  @Does("returninterviews.say-why-late")
  @PostMapping("/interviews/{id}/lateness")
  Answer sayWhyLate(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    InterviewId interview = new InterviewId(id);
    Permit permit = permit(reader, interview, InterviewAction.SAY_WHY_LATE);
    Sent sent = new Sent(form);
    LateReason reason = sent.choice("late", LateReason.class, "Choose why the interview is late");
    if (!sent.errors().isEmpty()) {
      return views.page(
          permit,
          interview,
          new InterviewViews.Tried("", sent.typed("late-words"), sent.errors(), null));
    }
    return switch (engagement.sayWhyLate(
        permit, interview, reason, sent.maybe("late-words"), sent.key())) {
      case Engaging.Recorded _ -> Redirect.to("/interviews/" + id);
      default ->
          again(
              permit,
              interview,
              "",
              FormErrors.none(),
              "It is not late, so no reason is kept." + sent.notKept("late-words"));
    };
  }

  private Permit permit(Professional reader, InterviewId id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(id), action);
  }

  private Answer again(
      Permit permit, InterviewId id, String chosen, FormErrors errors, @Nullable String refusal) {
    return views.page(permit, id, new InterviewViews.Tried(chosen, "", errors, refusal));
  }

  private @Nullable String words(Allocating outcome, Instant now) {
    return switch (outcome) {
      case Allocating.Allocated _ -> null;
      case Allocating.NotIndependent not ->
          views.name(not.candidate())
              + " "
              + not.tie()
              + ", so the child may not speak freely. Choose somebody independent.";
      case Allocating.NotOfTheService not ->
          views.name(not.candidate()) + " is not an interviewer of the service that was asked.";
      case Allocating.SomebodyWasFirst first ->
          views.name(first.by())
              + " allocated it to "
              + views.name(first.interviewer())
              + " "
              + LondonTime.words(first.at(), now)
              + ". Your choice is still marked below: send it again if it is to change.";
      case Allocating.NotNow not -> "It cannot be allocated now. It stands at: " + not.stage();
    };
  }
}
