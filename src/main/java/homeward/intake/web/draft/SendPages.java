package homeward.intake.web.draft;

import homeward.access.Does;
import homeward.intake.Drafts;
import homeward.intake.Reports;
import homeward.intake.domain.Required;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checking and sending, once; or nothing but 999. */
@Controller
class SendPages {

  private final Drafts drafts;
  private final Reports reports;
  private final Checking checking;
  private final Moves moves;

  SendPages(Drafts drafts, Reports reports, Checking checking, Moves moves) {
    this.drafts = drafts;
    this.reports = reports;
    this.checking = checking;
    this.moves = moves;
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/check")
  Answer check(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return draft.state() instanceof Draft.Sent sent
        ? Redirect.to("/reports/" + sent.report() + "/sent")
        : checking.page(reader, draft, FormErrors.none());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/check")
  Answer send(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    DraftId draft = new DraftId(id);
    if (Moves.police(form)) {
      return moves.police(reader, drafts.read(reader, draft));
    }
    return switch (reports.send(reader, draft, false)) {
      case Sending.Sent sent -> Redirect.to("/reports/" + sent.report() + "/sent");
      case Sending.Incomplete incomplete -> {
        FormErrors errors = FormErrors.none();
        for (Required.Needed needed : incomplete.needed()) {
          errors = errors.with(needed.field(), needed.message(), "answers");
        }
        yield checking.page(reader, drafts.read(reader, draft), errors);
      }
    };
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/police-now")
  Page policeNow(Professional reader, @PathVariable UUID id) {
    return new PoliceNowPage(drafts.read(reader, new DraftId(id)).id());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/dropped")
  Redirect drop(Professional reader, @PathVariable UUID id) {
    drafts.drop(reader, new DraftId(id));
    return Redirect.to("/reports/new");
  }
}
