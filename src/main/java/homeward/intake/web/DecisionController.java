package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.intake.Decide;
import homeward.intake.Decision;
import homeward.intake.DecisionAction;
import homeward.intake.DecisionOutcome;
import homeward.intake.Decisions;
import homeward.intake.Proposal;
import homeward.intake.domain.DecisionSteps;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Category;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding what a report is. */
@Controller
class DecisionController {

  private final Access access;
  private final KnownStore known;
  private final Decisions decisions;
  private final ProposalPages pages;

  DecisionController(Access access, KnownStore known, Decisions decisions, ProposalPages pages) {
    this.access = access;
    this.known = known;
    this.decisions = decisions;
    this.pages = pages;
  }

  @Does("intake.decide")
  @GetMapping("/reports/{id}/decision")
  Page form(@PathVariable UUID id, Professional reader) {
    Permit permit = permit(id, reader);
    DecisionForm empty = new DecisionForm(Map.of(), seen(permit, id), FormKey.fresh());
    return page(permit, id, empty, FormErrors.none(), "", 200, false);
  }

  @Does("intake.decide")
  @PostMapping("/reports/{id}/decision")
  Answer decide(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = permit(id, reader);
    DecisionForm form = DecisionForm.read(sent);
    DecisionForm.Read read = form.decide(permit.at());
    Decide decide = read.decide();
    if (decide == null || !read.errors().isEmpty()) {
      return page(permit, id, form, read.errors(), "", 422, false);
    }
    return switch (decisions.decide(permit, new ReportId(id), decide)) {
      case DecisionOutcome.Decided decided -> Redirect.to("/reports/" + id + "/proposal");
      case DecisionOutcome.Incomplete incomplete ->
          page(permit, id, form, DecisionForm.errors(incomplete.lacks()), "", 422, false);
      case DecisionOutcome.Overtaken overtaken ->
          again(
              permit,
              id,
              form,
              "Somebody decided while you were writing. Nothing you wrote is"
                  + " lost: their decision and yours are both below.",
              409,
              true);
      case DecisionOutcome.ProposalChanged changed ->
          again(
              permit,
              id,
              form,
              "Something new was reported while you were writing, and the"
                  + " proposal is another. Look again, then decide.",
              409,
              false);
      case DecisionOutcome.MayNot mayNot ->
          page(
              permit,
              id,
              form,
              FormErrors.none(),
              mayNot.clause().sentence()
                  + " This is for "
                  + DecisionWords.posts(mayNot.posts())
                  + ". Your attempt was recorded.",
              422,
              false);
      case DecisionOutcome.NotAllowed notAllowed ->
          again(permit, id, form, notAllowed.reason(), 422, true);
    };
  }

  private DecisionPage again(
      Permit permit, UUID id, DecisionForm form, String why, int status, boolean theirs) {
    return page(permit, id, form.seeing(seen(permit, id)), FormErrors.none(), why, status, theirs);
  }

  private DecisionPage page(
      Permit permit,
      UUID id,
      DecisionForm form,
      FormErrors errors,
      String message,
      int status,
      boolean theirs) {
    KnownReport report = known.report(new ReportId(id)).orElseThrow();
    ProposalPage around = pages.page(permit, report, "");
    Category now =
        decisions.decisions(permit, new ReportId(id)).stream()
            .findFirst()
            .map(Decision::category)
            .orElse(null);
    return new DecisionPage(
        id,
        around.child(),
        around.proposed(),
        around.meanings(),
        DecisionSteps.after(now).stream().map(Category::code).collect(Collectors.toSet()),
        theirs && !around.decisions().isEmpty() ? around.decisions().getFirst() : null,
        message,
        status,
        new DecisionPage.Form(form),
        errors);
  }

  private Decide.Seen seen(Permit permit, UUID id) {
    ReportId report = new ReportId(id);
    List<Proposal> proposals = decisions.proposals(permit, report);
    List<Decision> decided = decisions.decisions(permit, report);
    return new Decide.Seen(
        decided.isEmpty() ? null : decided.getFirst().id(),
        proposals.isEmpty() ? new UUID(0, 0) : proposals.getFirst().id());
  }

  /** A report that never was and one that is not the reader's are refused alike. */
  private Permit permit(UUID id, Professional reader) {
    ChildId child = known.report(new ReportId(id)).map(KnownReport::child).orElse(new ChildId(id));
    return access.permit(reader, child, DecisionAction.DECIDE);
  }
}
