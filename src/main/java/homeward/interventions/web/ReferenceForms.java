package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.reference.Giving;
import homeward.interventions.reference.References;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator's reference step by step: opened, given to an officer, done. */
@Controller
class ReferenceForms {

  private final References references;
  private final ReferenceViews views;
  private final InterventionReading reading;
  private final Access access;

  ReferenceForms(
      References references, ReferenceViews views, InterventionReading reading, Access access) {
    this.references = references;
    this.views = views;
    this.reading = reading;
    this.access = access;
  }

  @Does("interventions.open")
  @GetMapping("/interventions/{id}/reference")
  Answer page(Professional reader, @PathVariable UUID id) {
    Permit permit = permit(reader, id, InterventionAction.OPEN);
    return isReference(permit, id)
        ? views.page(permit, new InterventionId(id), Sent.nothing(), null)
        : Redirect.to("/interventions/" + id);
  }

  @Does("interventions.open-reference")
  @PostMapping("/interventions/{id}/reference")
  Answer open(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.OPEN_REFERENCE);
    Sent entered = new Sent(form);
    boolean opened =
        isReference(permit, id) && references.of(permit, new InterventionId(id)).isPresent();
    String number =
        opened ? "" : entered.words("number", "Enter the reference number of the police's system");
    Optional<ProfessionalId> who = person(entered, "supervisor", "Choose the supervisor");
    return step(
        permit,
        id,
        entered,
        one -> references.open(permit, one, number, who.orElseThrow(), entered.key()));
  }

  @Does("interventions.work-reference")
  @PostMapping("/interventions/{id}/reference/officer")
  Answer give(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.WORK_REFERENCE);
    Sent entered = new Sent(form);
    Optional<ProfessionalId> who = person(entered, "officer", "Choose the officer");
    return step(
        permit, id, entered, one -> references.give(permit, one, who.orElseThrow(), entered.key()));
  }

  @Does("interventions.work-reference")
  @PostMapping("/interventions/{id}/reference/done")
  Answer done(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.WORK_REFERENCE);
    Sent entered = new Sent(form);
    String words = entered.words("done", "Enter what was done and whether it helped");
    return step(permit, id, entered, one -> references.done(permit, one, words, entered.key()));
  }

  private Answer step(
      Permit permit, UUID id, Sent entered, Function<InterventionId, Giving> command) {
    InterventionId one = new InterventionId(id);
    if (!isReference(permit, id)) {
      return Redirect.to("/interventions/" + id);
    }
    if (!entered.errors().isEmpty()) {
      return views.page(permit, one, entered, null);
    }
    Giving outcome = command.apply(one);
    if (outcome instanceof Giving.NumberTaken) {
      entered.wrong("number", "Another reference has this number. Look at the number again");
      return views.page(permit, one, entered, null);
    }
    String refusal = refusal(outcome);
    return refusal == null
        ? Redirect.to("/interventions/" + id + "/reference")
        : views.page(permit, one, entered, refusal + entered.notKept("done"));
  }

  private static @Nullable String refusal(Giving outcome) {
    return switch (outcome) {
      case Giving.Done _, Giving.NumberTaken _ -> null;
      case Giving.NotNow _ ->
          "Nothing can be recorded now: it has ended, was taken back, or the step before is missing.";
      case Giving.NotYours not ->
          "This step is for "
              + not.whose()
              + ". It was not recorded, and that you tried is in the"
              + " audit.";
      case Giving.NotThisPost _ ->
          "The protocol gives this part to other posts. Choose one of those named.";
    };
  }

  private boolean isReference(Permit permit, UUID id) {
    return reading.one(permit, new InterventionId(id)).cause().calls()
        == Calls.COORDINATOR_REFERENCE;
  }

  /** Who was chosen; empty with an error added when nobody was. */
  private static Optional<ProfessionalId> person(Sent entered, String field, String message) {
    String who = entered.words(field, message);
    try {
      return Optional.of(new ProfessionalId(UUID.fromString(who)));
    } catch (IllegalArgumentException _) {
      if (!who.isEmpty()) {
        entered.wrong(field, message);
      }
      return Optional.empty();
    }
  }

  private Permit permit(Professional reader, UUID id, InterventionAction action) {
    return access.permit(reader, reading.childToAskFor(new InterventionId(id)), action);
  }
}
