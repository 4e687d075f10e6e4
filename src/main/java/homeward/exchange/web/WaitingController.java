package homeward.exchange.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.exchange.ImportAction;
import homeward.exchange.OpenRow;
import homeward.exchange.OpenRows;
import homeward.exchange.StillMissing;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateTimeEntry;
import homeward.web.forms.Read;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Imported reports without a return: is the child still missing? */
@Controller
class WaitingController {

  private final Access access;
  private final OpenRows openRows;
  private final StillMissing stillMissing;
  private final Children children;

  WaitingController(
      Access access, OpenRows openRows, StillMissing stillMissing, Children children) {
    this.access = access;
    this.openRows = openRows;
    this.stillMissing = stillMissing;
    this.children = children;
  }

  @Does("exchange.waiting")
  @GetMapping("/imports/open")
  Page list(Professional reader) {
    var reach = access.reach(reader, ImportAction.WAITING);
    return new OpenRowsPage(
        openRows.waiting(reach).stream()
            .map(row ->
                new OpenRowsPage.Row(
                    row.report().value(),
                    initialsAndAge(row.who(), reach.at()),
                    row.absent() ? "Absent" : "Missing",
                    LondonTime.words(row.lastSeenAt(), reach.at()),
                    LondonTime.words(row.reportedAt(), reach.at())))
            .toList(),
        new OpenRowsPage.May(
            ReadersImports.may(reader, ImportAction.CONFIRM),
            ReadersImports.may(reader, ImportAction.SEE)));
  }

  @Does("exchange.confirm")
  @GetMapping("/imports/open/{report}")
  Page page(@PathVariable UUID report, Professional reader) {
    Permit permit = permit(report, reader);
    return form(permit, row(permit, report), Map.of(), FormErrors.none());
  }

  @Does("exchange.confirm")
  @PostMapping("/imports/open/{report}")
  Answer answer(
      @PathVariable UUID report, @RequestParam Map<String, String> form, Professional reader) {
    Permit permit = permit(report, reader);
    OpenRow row = row(permit, report);
    String words = form.getOrDefault("words", "").strip();
    FormErrors errors = FormErrors.none();
    if (words.isEmpty()) {
      errors = FormErrors.of("words", "Say how you know");
    }
    return switch (form.getOrDefault("answer", "")) {
      case "missing" ->
          errors.isEmpty() ? missing(permit, row, form) : form(permit, row, form, errors);
      case "returned" -> returned(permit, row, form, errors);
      default ->
          form(
              permit,
              row,
              form,
              FormErrors.of("answer", "Say whether the child is still missing").with(errors));
    };
  }

  private Answer missing(Permit permit, OpenRow row, Map<String, String> form) {
    String words = form.getOrDefault("words", "").strip();
    return switch (stillMissing.confirm(permit, row.report(), words)) {
      case StillMissing.Outcome.Missing found -> Redirect.to("/episodes/" + found.episode());
      case StillMissing.Outcome.AnsweredBefore _ -> Redirect.to("/imports/open");
      case StillMissing.Outcome.NoDesk _ ->
          form(
              permit,
              row,
              form,
              FormErrors.of(
                  "answer",
                  "No desk of a duty inspector answers for this area. Ask the administrator for"
                      + " one, so that somebody owns the search"));
    };
  }

  private Answer returned(Permit permit, OpenRow row, Map<String, String> form, FormErrors errors) {
    Read<Instant> at =
        DateTimeEntry.read(form::get, "returned")
            .past("returned", "the child returned", permit.at());
    FormErrors all = at.errors().with(errors);
    if (!all.isEmpty()) {
      return form(permit, row, form, all);
    }
    String words = form.getOrDefault("words", "").strip();
    return switch (openRows.returned(permit, row.report(), at.get(), words)) {
      case RECORDED, ANSWERED_BEFORE -> Redirect.to("/imports/open");
      case IMPOSSIBLE_TIME ->
          form(
              permit,
              row,
              form,
              FormErrors.of(
                  "returned-time", "The return must come after the child was last seen and found"));
    };
  }

  private OpenRowPage form(
      Permit permit, OpenRow row, Map<String, String> form, FormErrors errors) {
    Instant now = permit.at();
    Instant found = row.foundAt();
    return new OpenRowPage(
        row.report().value(),
        row.child().value(),
        new OpenRowPage.About(
            children
                .summary(access.permit(permit.by(), row.child(), ChildAction.OPEN))
                .displayName(),
            row.absent() ? "absent" : "missing",
            LondonTime.words(row.lastSeenAt(), now),
            LondonTime.words(row.reportedAt(), now),
            found == null ? "" : LondonTime.words(found, now),
            row.policeReference()),
        form.getOrDefault("answer", ""),
        DateTimeEntry.read(form::get, "returned"),
        form.getOrDefault("words", ""),
        errors);
  }

  private OpenRow row(Permit permit, UUID report) {
    return openRows.find(permit, new ReportId(report)).orElseThrow(NotFound::new);
  }

  /** A report that never was and one that is not the reader's are refused alike. */
  private Permit permit(UUID report, Professional reader) {
    ChildId child = openRows.childOf(new ReportId(report)).orElse(new ChildId(report));
    return access.permit(reader, child, ImportAction.CONFIRM);
  }

  /** "J.S., 15": what a list may show. */
  static String initialsAndAge(OpenRow.Who who, Instant now) {
    LocalDate born = who.born();
    return born == null
        ? who.initials()
        : who.initials() + ", aged " + Period.between(born, LondonTime.day(now)).getYears();
  }
}
