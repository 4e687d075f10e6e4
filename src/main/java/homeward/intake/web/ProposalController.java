package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Acknowledgement;
import homeward.agencies.Handovers;
import homeward.intake.ChildCollections;
import homeward.intake.DecisionAction;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormKey;
import homeward.web.Fragment;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is proposed for a report, who was told, and taking the work. */
@Controller
class ProposalController {

  private final Access access;
  private final KnownStore known;
  private final ProposalPages pages;
  private final Handovers handovers;
  private final ChildCollections collections;

  ProposalController(
      Access access,
      KnownStore known,
      ProposalPages pages,
      Handovers handovers,
      ChildCollections collections) {
    this.access = access;
    this.known = known;
    this.pages = pages;
    this.handovers = handovers;
    this.collections = collections;
  }

  @Does("intake.see-proposal")
  @GetMapping("/reports/{id}/proposal")
  Page page(@PathVariable UUID id, Professional reader) {
    return show(id, reader, "");
  }

  /** The same without a frame, for the report's and the child's page and for a live refresh. */
  @Does("intake.see-proposal")
  @GetMapping("/reports/{id}/proposal/panel")
  Fragment panel(@PathVariable UUID id, Professional reader) {
    return new Fragment(show(id, reader, ""), "intake/proposalPanel");
  }

  @Does("intake.acknowledge")
  @PostMapping("/reports/{id}/acknowledgement")
  Answer acknowledge(@PathVariable UUID id, @RequestParam UUID handover, Professional reader) {
    Permit permit = permit(id, reader, DecisionAction.ACKNOWLEDGE);
    return switch (handovers.acknowledge(permit, handover)) {
      case Acknowledgement.Taken taken -> Redirect.to("/reports/" + id + "/proposal");
      case Acknowledgement.AlreadyTaken already ->
          show(
              id,
              reader,
              already.byName()
                  + " acknowledged it "
                  + LondonTime.words(already.at(), permit.at())
                  + ".");
      case Acknowledgement.NotYourDesk other ->
          show(
              id,
              reader,
              "It is with " + other.deskName() + ". Somebody at that desk acknowledges it.");
    };
  }

  @Does("intake.record-back")
  @PostMapping("/reports/{id}/collection")
  Redirect collection(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String found,
      @RequestParam(defaultValue = "") String words,
      @RequestParam FormKey key,
      Professional reader) {
    Permit permit = permit(id, reader, DecisionAction.RECORD_BACK);
    switch (found) {
      case "collected" -> collections.collected(permit, new ReportId(id), words, key.value());
      case "not-there" -> collections.notThere(permit, new ReportId(id));
      default -> {}
    }
    return Redirect.to("/reports/" + id + "/proposal");
  }

  private ProposalPage show(UUID id, Professional reader, String message) {
    Permit permit = permit(id, reader, DecisionAction.SEE_PROPOSAL);
    KnownReport report = known.report(new ReportId(id)).orElseThrow();
    return pages.page(permit, report, message);
  }

  /** A report that never was and one that is not the reader's are refused alike. */
  private Permit permit(UUID id, Professional reader, DecisionAction action) {
    ChildId child = known.report(new ReportId(id)).map(KnownReport::child).orElse(new ChildId(id));
    return access.permit(reader, child, action);
  }
}
