package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.interventions.Asking;
import homeward.interventions.InterventionAction;
import homeward.interventions.Interventions;
import homeward.interventions.NewAsking;
import homeward.protocol.Provision;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner asks for an intervention meeting without a count. */
@Controller
class AskForms {

  private final Interventions interventions;
  private final InterventionViews views;
  private final Access access;

  AskForms(Interventions interventions, InterventionViews views, Access access) {
    this.interventions = interventions;
    this.views = views;
    this.access = access;
  }

  @Does("interventions.ask")
  @GetMapping("/children/{id}/interventions/new")
  Page form(Professional reader, @PathVariable UUID id) {
    Permit permit = access.permit(reader, new ChildId(id), InterventionAction.ASK);
    return page(permit, Sent.nothing(), null);
  }

  @Does("interventions.ask")
  @PostMapping("/children/{id}/interventions/new")
  Answer ask(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = access.permit(reader, new ChildId(id), InterventionAction.ASK);
    Sent entered = new Sent(form);
    String reason = entered.words("reason", "Enter what worries you");
    String level = entered.typed("level");
    if (choices(permit).stream().noneMatch(one -> one.value().equals(level))) {
      entered.wrong("level", "Choose how serious it is");
    }
    String immediate = entered.typed("immediate");
    if (!immediate.equals("yes") && !immediate.equals("no")) {
      entered.wrong("immediate", "Choose whether immediate action is needed");
    }
    if (!entered.errors().isEmpty()) {
      return page(permit, entered, null);
    }
    return switch (interventions.ask(
        permit,
        new NewAsking(Integer.parseInt(level), immediate.equals("yes"), reason),
        entered.key())) {
      case Asking.CalledFor _ -> Redirect.to("/children/" + id + "/interventions");
      case Asking.NoSuchMeeting _ ->
          page(permit, entered, "The area's protocol has no such meeting.");
    };
  }

  private RecordPage page(Permit permit, Sent entered, @Nullable String refusal) {
    String path = "/children/" + permit.child() + "/interventions";
    return new RecordPage(
        RecordPage.What.ASK,
        new RecordPage.Place(views.whose(permit), path + "/new", path),
        entered,
        entered.key(),
        choices(permit),
        refusal);
  }

  private List<Choice> choices(Permit permit) {
    List<String> words = List.of("Worrying", "Serious", "Very serious");
    return interventions.meetings(permit).stream()
        .map(Provision::value)
        .map(called ->
            Choice.of(
                Integer.toString(called.level()),
                words.get(Math.min(called.level(), words.size()) - 1),
                "Chaired by "
                    + Words.chair(called.chair())
                    + ", within "
                    + called.workingDays()
                    + " working days"))
        .toList();
  }
}
