package homeward.returninterviews.web.talk;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.returninterviews.Engaging;
import homeward.returninterviews.Holding;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Kept;
import homeward.returninterviews.NewHolding;
import homeward.returninterviews.Talk;
import homeward.returninterviews.domain.Section;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that an interview was held, and which records it answers. */
@Controller
class HeldForms {

  private final Holding holding;
  private final Talk talk;
  private final InterviewReading reading;
  private final Access access;

  HeldForms(Holding holding, Talk talk, InterviewReading reading, Access access) {
    this.holding = holding;
    this.talk = talk;
    this.reading = reading;
    this.access = access;
  }

  @Does("returninterviews.read")
  @GetMapping("/interviews/{id}/held")
  Answer open(Professional reader, @PathVariable UUID id) {
    Permit permit = permit(reader, id, InterviewAction.READ);
    return talk.writes(permit, reading.one(permit, new InterviewId(id)))
        ? page(permit, id, List.of(), Sent.nothing(), null)
        : Redirect.to("/interviews/" + id + "/form");
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/held")
  Answer record(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") List<UUID> answers) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Sent sent = new Sent(form);
    Instant at = sent.past("at", "it was held", permit.at());
    String place = sent.words("place", "Enter where it was held");
    String company = sent.words("company", "Enter who was with the child, or that nobody was");
    String because = sent.words("independent", "Enter why you are independent of the child's care");
    if (!sent.errors().isEmpty()) {
      return page(permit, id, answers, sent, null);
    }
    Engaging outcome =
        holding.held(
            permit,
            new InterviewId(id),
            new NewHolding(
                at,
                place,
                company,
                because,
                answers.stream().map(InterviewId::new).collect(Collectors.toUnmodifiableSet())),
            sent.key());
    return switch (outcome) {
      case Engaging.Recorded _ -> Redirect.to("/interviews/" + id + "/shared");
      case Engaging.NotTheInterviewer _ ->
          page(
              permit,
              id,
              answers,
              sent,
              "Only the interviewer to whom it is allocated records this.");
      case Engaging.NotNow not ->
          page(
              permit,
              id,
              answers,
              sent,
              "This cannot be recorded now. It stands at: " + not.stage());
      case Engaging.BeforeTheReturn before ->
          page(
              permit,
              id,
              answers,
              sent,
              "The child returned "
                  + LondonTime.words(before.returnedAt(), permit.at())
                  + ". The talk cannot have been before that, also for the other times away.");
      case Engaging.TryUntil _ -> throw new IllegalStateException("Holding never waits");
    };
  }

  private HeldPage page(
      Permit permit, UUID id, List<UUID> ticked, Sent sent, @Nullable String refusal) {
    Interview interview = reading.one(permit, new InterviewId(id));
    Kept choice = talk.all(permit, interview.id()).get(Section.CHOICE);
    return new HeldPage(
        id.toString(),
        choice == null ? List.of() : TalkPages.said(Section.CHOICE, choice),
        holding.alsoOpen(permit, interview).stream().map(one -> also(one, permit.at())).toList(),
        ticked.stream().map(UUID::toString).toList(),
        sent,
        refusal,
        sent.key());
  }

  private static Choice also(Interview one, Instant now) {
    String back =
        one.clock() == null
            ? ""
            : ", back "
                + LondonTime.words(one.clock().returnedAt(), now)
                + ", "
                + one.clock().words(now);
    return Choice.of(
        one.id().toString(), "After " + one.after().words() + back, one.state().stage().words());
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }
}
