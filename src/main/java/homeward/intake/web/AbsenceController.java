package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Handovers;
import homeward.agencies.Professionals;
import homeward.intake.AbsenceOutcome;
import homeward.intake.AbsenceStep;
import homeward.intake.Absences;
import homeward.intake.DecisionAction;
import homeward.intake.store.AbsenceStore;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following an absence until the child is back. */
@Controller
class AbsenceController {

  private final Access access;
  private final AbsenceStore store;
  private final Absences absences;
  private final AbsencePages pages;
  private final Handovers handovers;
  private final Professionals professionals;

  AbsenceController(
      Access access,
      AbsenceStore store,
      Absences absences,
      AbsencePages pages,
      Handovers handovers,
      Professionals professionals) {
    this.access = access;
    this.store = store;
    this.absences = absences;
    this.pages = pages;
    this.handovers = handovers;
    this.professionals = professionals;
  }

  @Does("intake.see-absence")
  @GetMapping("/absences/{id}")
  Page page(@PathVariable UUID id, Professional reader) {
    return show(id, reader, Map.of(), FormErrors.none(), "");
  }

  @Does("intake.call-back")
  @PostMapping("/absences/{id}/call-backs")
  Answer callBack(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = permit(id, reader, DecisionAction.CALL_BACK);
    ClockTimes times = new ClockTimes(permit.at());
    Instant at = times.last("calledAt", value(sent, "calledAt"), "when you called");
    String typed = value(sent, "sooner");
    Instant sooner = typed.isBlank() ? null : times.next("sooner", typed, "the next call");
    FormErrors errors = times.errors();
    if (value(sent, "reached").isEmpty()) {
      errors = FormErrors.of("reached", "Say whether you reached the informant").with(errors);
    }
    if (at == null || !errors.isEmpty()) {
      return show(id, reader, sent, errors, "");
    }
    return answer(
        id,
        reader,
        sent,
        permit.at(),
        absences.callBack(
            permit,
            id,
            new AbsenceStep.CallBack(
                UUID.fromString(value(sent, "due")),
                value(sent, "reached").equals("yes"),
                value(sent, "said"),
                at,
                sooner,
                key(sent))));
  }

  @Does("intake.review-absence")
  @PostMapping("/absences/{id}/reviews")
  Answer review(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = permit(id, reader, DecisionAction.REVIEW_ABSENCE);
    ClockTimes times = new ClockTimes(permit.at());
    Instant next = times.next("nextAt", value(sent, "nextAt"), "the time of the next review");
    if (next == null) {
      return show(id, reader, sent, times.errors(), "");
    }
    return answer(
        id,
        reader,
        sent,
        permit.at(),
        absences.review(
            permit,
            id,
            new AbsenceStep.Review(
                UUID.fromString(value(sent, "due")),
                value(sent, "reviewRationale"),
                next,
                key(sent))));
  }

  @Does("intake.record-back")
  @PostMapping("/absences/{id}/return")
  Answer back(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = permit(id, reader, DecisionAction.RECORD_BACK);
    ClockTimes times = new ClockTimes(permit.at());
    Instant at = times.last("backAt", value(sent, "backAt"), "when the child came back");
    if (at == null) {
      return show(id, reader, sent, times.errors(), "");
    }
    return answer(
        id,
        reader,
        sent,
        permit.at(),
        absences.back(
            permit,
            id,
            new AbsenceStep.Back(
                value(sent, "place"), value(sent, "broughtBackBy"), at, key(sent))));
  }

  @Does("intake.acknowledge")
  @PostMapping("/absences/{id}/acknowledgement")
  Redirect acknowledge(@PathVariable UUID id, @RequestParam UUID handover, Professional reader) {
    handovers.acknowledge(permit(id, reader, DecisionAction.ACKNOWLEDGE), handover);
    return Redirect.to("/absences/" + id);
  }

  private Answer answer(
      UUID id, Professional reader, Map<String, String> sent, Instant now, AbsenceOutcome outcome) {
    return switch (outcome) {
      case AbsenceOutcome.Recorded recorded -> Redirect.to("/absences/" + id);
      case AbsenceOutcome.Incomplete incomplete ->
          show(id, reader, sent, renamed(DecisionForm.errors(incomplete.lacks()), sent), "");
      case AbsenceOutcome.AlreadyRecorded already ->
          show(
              id,
              reader,
              sent,
              FormErrors.none(),
              professionals.names(List.of(already.by())).getOrDefault(already.by(), "Somebody")
                  + " recorded it "
                  + LondonTime.words(already.at(), now)
                  + ". What you wrote is still below.");
      case AbsenceOutcome.Ended ended ->
          show(id, reader, sent, FormErrors.none(), "The absence has ended. Nothing was recorded.");
      case AbsenceOutcome.MayNot mayNot ->
          show(
              id,
              reader,
              sent,
              FormErrors.none(),
              mayNot.clause().sentence()
                  + " This is for "
                  + DecisionWords.posts(mayNot.posts())
                  + ". Your attempt was recorded.");
    };
  }

  /** The rules name fields; two forms of this page share a name with another. */
  private static FormErrors renamed(FormErrors errors, Map<String, String> sent) {
    FormErrors renamed = FormErrors.none();
    for (FormErrors.FieldError error : errors.all()) {
      String field =
          switch (error.field()) {
            case "rationale" -> "reviewRationale";
            case "at" -> sent.containsKey("backAt") ? "backAt" : "calledAt";
            default -> error.field();
          };
      renamed = renamed.with(field, error.message());
    }
    return renamed;
  }

  private AbsencePage show(
      UUID id, Professional reader, Map<String, String> typed, FormErrors errors, String message) {
    Permit permit = permit(id, reader, DecisionAction.SEE_ABSENCE);
    return pages.page(permit, absences.get(permit, id), typed, errors, message);
  }

  private Permit permit(UUID id, Professional reader, DecisionAction action) {
    return access.permit(reader, store.child(id).orElse(new ChildId(id)), action);
  }

  private static String value(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "");
  }

  private static UUID key(Map<String, String> sent) {
    return FormKey.valueOf(value(sent, "key")).value();
  }
}
