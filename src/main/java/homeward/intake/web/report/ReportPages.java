package homeward.intake.web.report;

import homeward.access.Does;
import homeward.access.Permit;
import homeward.intake.DecisionAction;
import homeward.intake.ReportAction;
import homeward.intake.Reports;
import homeward.intake.domain.Fields;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Fragment;
import homeward.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report that was sent: the confirmation, the report itself, and what is added to it. */
@Controller
class ReportPages {

  private final Reports reports;
  private final ReportDoor door;
  private final SentViews sent;
  private final ReportViews views;

  ReportPages(Reports reports, ReportDoor door, SentViews sent, ReportViews views) {
    this.reports = reports;
    this.door = door;
    this.sent = sent;
    this.views = views;
  }

  @Does("intake.read-report")
  @GetMapping("/reports/{id}/sent")
  Answer sent(Professional reader, @PathVariable UUID id) {
    return sent(reader, new ReportId(id), fresh());
  }

  @Does("intake.read-report")
  @GetMapping("/reports/{id}/told")
  Answer told(Professional reader, @PathVariable UUID id) {
    return new Fragment(sent(reader, new ReportId(id), fresh()), "intake/report/told");
  }

  @Does("intake.read-report")
  @GetMapping("/reports/{id}")
  Answer show(Professional reader, @PathVariable UUID id) {
    return report(reader, new ReportId(id), fresh());
  }

  @Does("intake.add-to-report")
  @PostMapping("/reports/{id}/news")
  Answer news(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam FormKey key,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String from) {
    ReportId report = new ReportId(id);
    FormErrors errors = FormErrors.none();
    if (words.isBlank()) {
      errors = FormErrors.of("words", "Write what is new");
    } else if (words.length() > Fields.MOST_CHARACTERS) {
      errors =
          FormErrors.of(
              "words",
              "Write at most "
                  + Fields.MOST_CHARACTERS
                  + " characters. You have written "
                  + words.length());
    }
    boolean fromSent = "sent".equals(from);
    if (!errors.isEmpty()) {
      SentPage.NewsForm form = new SentPage.NewsForm(key, words, errors);
      return fromSent ? sent(reader, report, form) : report(reader, report, form);
    }
    reports.addNews(door.open(reader, report, ReportAction.ADD), report, key, words);
    return Redirect.to("/reports/" + id + (fromSent ? "/sent" : ""));
  }

  @Does("intake.add-to-report")
  @PostMapping("/reports/{id}/not-there")
  Redirect notThere(Professional reader, @PathVariable UUID id) {
    ReportId report = new ReportId(id);
    reports.notThere(door.open(reader, report, ReportAction.ADD), report);
    return Redirect.to("/reports/" + id + "/sent");
  }

  private SentPage sent(Professional reader, ReportId report, SentPage.NewsForm form) {
    return sent.page(door.open(reader, report, ReportAction.READ), report, form);
  }

  private ReportPage report(Professional reader, ReportId report, SentPage.NewsForm form) {
    Permit permit = door.open(reader, report, ReportAction.READ);
    return views.page(
        permit,
        report,
        new ReportViews.May(
            door.may(reader, report, DecisionAction.SEE_PROPOSAL),
            door.may(reader, report, ReportAction.PART)),
        door.may(reader, report, ReportAction.ADD) ? form : null);
  }

  private static SentPage.NewsForm fresh() {
    return new SentPage.NewsForm(FormKey.fresh(), "", FormErrors.none());
  }
}
