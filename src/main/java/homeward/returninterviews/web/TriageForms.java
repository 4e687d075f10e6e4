package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Triaging;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.TeamId;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Triage of one interview: what is asked, the colour, what follows from it. */
@Controller
class TriageForms {

  private static final String FACTOR = "factor-";

  private final Triaging triaging;
  private final TriageViews views;
  private final InterviewReading reading;
  private final Children children;
  private final Register register;
  private final Access access;

  TriageForms(
      Triaging triaging,
      TriageViews views,
      InterviewReading reading,
      Children children,
      Register register,
      Access access) {
    this.triaging = triaging;
    this.views = views;
    this.reading = reading;
    this.children = children;
    this.register = register;
    this.access = access;
  }

  @Does("returninterviews.triage-look")
  @GetMapping("/interviews/{id}/triage")
  Page open(Professional reader, @PathVariable UUID id) {
    return page(permit(reader, id, InterviewAction.TRIAGE_LOOK), id, Sent.nothing(), null);
  }

  @Does("returninterviews.triage")
  @PostMapping("/interviews/{id}/triage/factors")
  Answer answer(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.TRIAGE);
    Sent sent = new Sent(form);
    Map<String, Boolean> answers = new TreeMap<>();
    form.forEach((name, value) -> {
      if (name.startsWith(FACTOR) && (value.equals("yes") || value.equals("no"))) {
        answers.put(name.substring(FACTOR.length()), value.equals("yes"));
      }
    });
    if (answers.isEmpty()) {
      sent.wrong("factors", "Answer at least one question");
    }
    String saidBy = sent.words("said-by", "Enter who said so");
    if (!sent.errors().isEmpty()) {
      return page(permit, id, sent, null);
    }
    return answer(
        permit,
        id,
        sent,
        triaging.answer(permit, new InterviewId(id), answers, saidBy, sent.key()));
  }

  @Does("returninterviews.triage")
  @PostMapping("/interviews/{id}/triage")
  Answer choose(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.TRIAGE);
    Sent sent = new Sent(form);
    TriageColour colour = colour(sent);
    String reason = sent.words("reason", "Enter why you choose this colour");
    if (!sent.errors().isEmpty()) {
      return page(permit, id, sent, null);
    }
    String shown = sent.typed("shown");
    return answer(
        permit,
        id,
        sent,
        triaging.choose(
            permit,
            new InterviewId(id),
            colour,
            reason,
            shown.isEmpty() ? null : UUID.fromString(shown),
            sent.key()));
  }

  @Does("returninterviews.triage")
  @PostMapping("/interviews/{id}/follow-ups")
  Answer done(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.TRIAGE);
    Sent sent = new Sent(form);
    Triaging.FollowUp what = sent.choice("done", Triaging.FollowUp.class, "Choose what was done");
    String field = "learnt-" + what.name();
    String words =
        sent.errors().isEmpty() && !what.letter()
            ? sent.words(field, "Enter what was told, or that nothing was")
            : sent.maybe(field);
    if (!sent.errors().isEmpty()) {
      return page(permit, id, sent, null);
    }
    return answer(
        permit, id, sent, triaging.done(permit, new InterviewId(id), what, words, sent.key()));
  }

  @Does("returninterviews.triage-look")
  @GetMapping("/interviews/{id}/letters/child")
  Page letterToChild(Professional reader, @PathVariable UUID id) {
    return letter(permit(reader, id, InterviewAction.TRIAGE_LOOK), id, true);
  }

  @Does("returninterviews.triage-look")
  @GetMapping("/interviews/{id}/letters/carer")
  Page letterToCarer(Professional reader, @PathVariable UUID id) {
    return letter(permit(reader, id, InterviewAction.TRIAGE_LOOK), id, false);
  }

  private Page letter(Permit permit, UUID id, boolean toChild) {
    Interview interview = reading.one(permit, new InterviewId(id));
    ChildSummary child = children.summary(permit);
    TeamId service = interview.who().service();
    Team team = service == null ? null : register.team(service);
    String known = child.identity().knownAs();
    return new LetterPage(
        id.toString(),
        toChild,
        known == null ? child.identity().forenames() : known,
        team == null ? "The return interview service" : team.name(),
        team == null ? null : team.phone(),
        LondonTime.words(LondonTime.day(permit.at())));
  }

  private Answer answer(Permit permit, UUID id, Sent sent, Triaging.Outcome outcome) {
    return switch (outcome) {
      case Triaging.Outcome.Kept _ -> Redirect.to("/interviews/" + id + "/triage");
      case Triaging.Outcome.SomebodyWasFirst first ->
          page(
              permit,
              id,
              sent,
              "Somebody chose "
                  + TriageView.words(first.choice().colour()).toLowerCase(Locale.UK)
                  + " "
                  + LondonTime.words(first.choice().at(), permit.at())
                  + ". Your choice is still marked below: send it again if it is to change.");
      case Triaging.Outcome.NoTriage _ ->
          page(permit, id, sent, "The protocol of this area has no triage.");
    };
  }

  private static TriageColour colour(Sent sent) {
    for (TriageColour one : TriageColour.values()) {
      if (one.code().equals(sent.typed("colour"))) {
        return one;
      }
    }
    sent.wrong("colour", "Choose a colour");
    return TriageColour.RED;
  }

  private TriagePage page(Permit permit, UUID id, Sent sent, @Nullable String refusal) {
    return views.page(permit, reading.one(permit, new InterviewId(id)), sent, refusal);
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }
}
