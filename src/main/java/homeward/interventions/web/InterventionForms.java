package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.interventions.ActionOwner;
import homeward.interventions.Intervention;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.Interventions;
import homeward.interventions.NewOutcome;
import homeward.interventions.Recorded;
import homeward.interventions.web.RecordPage.What;
import homeward.protocol.Windows;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Arranging a meeting and recording what came of it, one form each. */
@Controller
class InterventionForms {

  private final Interventions interventions;
  private final InterventionReading reading;
  private final InterventionViews views;
  private final Access access;

  InterventionForms(
      Interventions interventions,
      InterventionReading reading,
      InterventionViews views,
      Access access) {
    this.interventions = interventions;
    this.reading = reading;
    this.views = views;
    this.access = access;
  }

  @Does("interventions.open")
  @GetMapping("/interventions/{id}/arrangement")
  Page arrangement(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.ARRANGE);
  }

  @Does("interventions.open")
  @GetMapping("/interventions/{id}/outcome")
  Page outcome(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.HELD);
  }

  @Does("interventions.open")
  @GetMapping("/interventions/{id}/not-needed")
  Page notNeeded(Professional reader, @PathVariable UUID id) {
    return open(reader, id, What.NOT_NEEDED);
  }

  @Does("interventions.record")
  @PostMapping("/interventions/{id}/arrangement")
  Answer arrange(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.RECORD);
    Sent entered = new Sent(form);
    Instant meets = entered.toCome("meets", "the meeting", permit.at());
    String place = entered.words("place", "Enter where the meeting is");
    String invited = entered.words("invited", "Enter who is invited");
    return answer(
        permit,
        id,
        What.ARRANGE,
        entered,
        entered.errors().isEmpty()
            ? interventions.arrange(
                permit, new InterventionId(id), meets, place, invited, entered.key())
            : null);
  }

  @Does("interventions.record")
  @PostMapping("/interventions/{id}/outcome")
  Answer held(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") List<String> attended) {
    Permit permit = permit(reader, id, InterventionAction.RECORD);
    Sent entered = new Sent(form, attended.stream().filter(Words::attends).toList());
    Instant at = entered.past("at", "it was held", permit.at());
    if (entered.ticked().isEmpty()) {
      entered.wrong("attended", "Choose who was there");
    }
    NewOutcome outcome =
        new NewOutcome(
            at,
            entered.ticked(),
            new Intervention.Views(
                entered.words("child", "Enter what the child said, or why the child was not asked"),
                entered.words("family", "Enter what the family said, or why nobody was asked")),
            entered.words("agreed", "Enter what was agreed"),
            actions(entered, permit.at()));
    return answer(
        permit,
        id,
        What.HELD,
        entered,
        entered.errors().isEmpty()
            ? interventions.held(permit, new InterventionId(id), outcome, entered.key())
            : null);
  }

  @Does("interventions.not-needed")
  @PostMapping("/interventions/{id}/not-needed")
  Answer sayNotNeeded(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.NOT_NEEDED);
    Sent entered = new Sent(form);
    String reason = entered.words("reason", "Enter why it is not needed");
    return answer(
        permit,
        id,
        What.NOT_NEEDED,
        entered,
        entered.errors().isEmpty()
            ? interventions.notNeeded(permit, new InterventionId(id), reason, entered.key())
            : null);
  }

  @Does("interventions.do-agreed")
  @PostMapping("/interventions/{id}/actions/{action}")
  Answer done(
      Professional reader,
      @PathVariable UUID id,
      @PathVariable UUID action,
      @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.DO_AGREED);
    Sent entered = new Sent(form);
    String field = "done-" + action;
    String words = entered.words(field, "Enter what was done and whether it helped");
    Recorded outcome =
        entered.errors().isEmpty()
            ? interventions.done(permit, new InterventionId(id), action, words, entered.key())
            : null;
    return outcome instanceof Recorded.Done
        ? Redirect.to("/interventions/" + id)
        : views.page(
            permit,
            new InterventionId(id),
            entered.errors(),
            outcome == null ? null : refusal(outcome) + entered.notKept(field));
  }

  private static List<NewOutcome.NewAction> actions(Sent entered, Instant now) {
    List<NewOutcome.NewAction> actions = new ArrayList<>();
    for (int one = 1; one <= RecordPage.ACTIONS; one++) {
      String words = entered.typed("action-" + one);
      String chosen = entered.typed("owner-" + one);
      if (words.isEmpty() && chosen.isEmpty() && entered.date("by-" + one).isEmpty()) {
        continue;
      }
      entered.words("action-" + one, "Enter what is to be done");
      Instant due = Windows.endOfDay(entered.day("by-" + one, "Day by which it is done", now));
      ActionOwner owner = ActionOwner.SOCIAL_WORKER;
      boolean known = false;
      for (ActionOwner possible : ActionOwner.values()) {
        if (possible.name().equals(chosen)) {
          owner = possible;
          known = true;
        }
      }
      if (!known) {
        entered.wrong("owner-" + one, "Choose who does it");
      }
      actions.add(new NewOutcome.NewAction(words, owner, due));
    }
    return actions;
  }

  private Page open(Professional reader, UUID id, What what) {
    Permit permit = permit(reader, id, InterventionAction.OPEN);
    boolean open = reading.one(permit, new InterventionId(id)).open();
    return page(permit, id, what, Sent.nothing(), open ? null : refusal(new Recorded.NotOpen()));
  }

  private Answer answer(
      Permit permit, UUID id, What what, Sent entered, @Nullable Recorded outcome) {
    return outcome instanceof Recorded.Done
        ? Redirect.to("/interventions/" + id)
        : page(permit, id, what, entered, outcome == null ? null : refusal(outcome));
  }

  private RecordPage page(
      Permit permit, UUID id, What what, Sent entered, @Nullable String refusal) {
    String path = "/interventions/" + id;
    List<Choice> choices = what == What.HELD ? Words.attendance() : List.of();
    return new RecordPage(
        what,
        new RecordPage.Place(
            views.whose(permit),
            switch (what) {
              case ARRANGE -> path + "/arrangement";
              case HELD -> path + "/outcome";
              case NOT_NEEDED -> path + "/not-needed";
              case ASK -> throw new IllegalArgumentException("is asked about a child");
            },
            path),
        entered,
        entered.key(),
        choices,
        refusal);
  }

  private static @Nullable String refusal(Recorded outcome) {
    return switch (outcome) {
      case Recorded.Done _ -> null;
      case Recorded.NotOpen _ ->
          "Nothing can be recorded any more: it has ended, was taken back, or comes from history.";
      case Recorded.SomebodyWasFirst _ -> "Somebody else recorded meanwhile that it was done.";
      case Recorded.OwnForm _ ->
          "A coordinator's reference has a form of its own: its number, the supervisor, the officer.";
      case Recorded.NotTheChair not ->
          "Only the chair says that it is not needed: " + not.chair() + ".";
    };
  }

  private Permit permit(Professional reader, UUID id, InterventionAction action) {
    return access.permit(reader, reading.childToAskFor(new InterventionId(id)), action);
  }
}
