package homeward.intake.web.report;

import homeward.access.Addresses;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.intake.Parting;
import homeward.intake.PartingOutcome;
import homeward.intake.Partings;
import homeward.intake.Report;
import homeward.intake.ReportAction;
import homeward.intake.Reports;
import homeward.intake.domain.Fields;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parting two reports that were joined but are of two disappearances. */
@Controller
class PartingPages {

  private final Partings partings;
  private final Reports reports;
  private final ReportDoor door;
  private final Addresses addresses;

  PartingPages(Partings partings, Reports reports, ReportDoor door, Addresses addresses) {
    this.partings = partings;
    this.reports = reports;
    this.door = door;
    this.addresses = addresses;
  }

  private record Typed(String reason, FormKey key, FormErrors errors) {}

  @Does("intake.part-reports")
  @GetMapping("/reports/{id}/parting")
  Page ask(Professional reader, @PathVariable UUID id) {
    ReportId report = new ReportId(id);
    Permit permit = door.open(reader, report, ReportAction.PART);
    return page(permit, report, new Typed("", FormKey.fresh(), FormErrors.none()), "", false);
  }

  @Does("intake.part-reports")
  @PostMapping("/reports/{id}/parting")
  Answer part(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam FormKey key,
      @RequestParam(defaultValue = "") String reason) {
    ReportId report = new ReportId(id);
    Permit permit = door.open(reader, report, ReportAction.PART);
    FormErrors errors = FormErrors.none();
    if (reason.isBlank()) {
      errors = FormErrors.of("reason", "Say why these are two disappearances");
    } else if (reason.length() > Fields.MOST_CHARACTERS) {
      errors = FormErrors.of("reason", "Write at most " + Fields.MOST_CHARACTERS + " characters");
    }
    Typed typed = new Typed(reason, key, errors);
    if (!errors.isEmpty()) {
      return page(permit, report, typed, "", false);
    }
    return switch (partings.part(permit, report, reason, key.value())) {
      case PartingOutcome.Parted _ -> Redirect.to("/reports/" + id);
      case PartingOutcome.NotJoined _ -> page(permit, report, typed, "", false);
      case PartingOutcome.Refused(String why) -> page(permit, report, typed, why, true);
      case PartingOutcome.AlreadyParted(Parting theirs) ->
          page(
              permit,
              report,
              typed,
              theirs.byName()
                  + " parted them "
                  + LondonTime.words(theirs.at(), permit.at())
                  + ": "
                  + theirs.reason(),
              true);
    };
  }

  private PartingPage page(
      Permit permit, ReportId id, Typed typed, String message, boolean conflict) {
    Report own = reports.part(permit, id);
    List<PartingPage.Side> sides = new ArrayList<>();
    ReportId first = partings.joinedTo(permit, id).orElse(null);
    if (first != null) {
      sides.add(side("First report", reports.part(permit, first), permit));
    }
    sides.add(side(first == null ? "This report" : "Further report", own, permit));
    String why = first == null ? alone(permit, id) : partings.refusal(permit, id).orElse("");
    return new PartingPage(
        "/reports/" + id,
        sides,
        first != null && why.isEmpty(),
        message.isEmpty() ? why : message,
        conflict,
        typed.reason(),
        typed.key(),
        typed.errors());
  }

  /** What is said of a report that is not joined: it was parted, or never was. */
  private String alone(Permit permit, ReportId id) {
    return partings.of(permit, id).stream()
        .filter(one -> one.own().report().equals(id))
        .findFirst()
        .map(one ->
            one.byName()
                + " parted it from report "
                + one.from().reference()
                + " "
                + LondonTime.words(one.at(), permit.at())
                + ".")
        .orElse("This report is not joined to another, so there is nothing to part.");
  }

  private PartingPage.Side side(String heading, Report report, Permit permit) {
    Instant now = permit.at();
    Instant seen = report.summary().lastSeenAt();
    return new PartingPage.Side(
        heading,
        report.summary().reference(),
        "/reports/" + report.id(),
        seen == null ? "Not known yet" : LondonTime.words(seen, now),
        report.informant().relation() + ", " + LondonTime.words(report.summary().reportedAt(), now),
        report.missingFrom().isBlank() ? null : addresses.place(permit.by(), report.missingFrom()),
        StateWords.of(report));
  }
}
