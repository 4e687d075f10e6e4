package homeward.intake.web.report;

import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.intake.Draft;
import homeward.intake.Drafts;
import homeward.intake.Report;
import homeward.intake.Reports;
import homeward.intake.domain.Given;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.LondonTime;
import homeward.shared.ReportId;
import homeward.web.Live;
import homeward.web.LiveMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays out the confirmation of a report. */
@Component
class SentViews {

  private final Reports reports;
  private final Drafts drafts;
  private final ToldViews told;
  private final Protocols protocols;
  private final Areas areas;
  private final Addresses addresses;
  private final Live live;

  SentViews(
      Reports reports,
      Drafts drafts,
      ToldViews told,
      Protocols protocols,
      Areas areas,
      Addresses addresses,
      Live live) {
    this.reports = reports;
    this.drafts = drafts;
    this.told = told;
    this.protocols = protocols;
    this.areas = areas;
    this.addresses = addresses;
    this.live = live;
  }

  /** The page, with the form for news as it was typed. */
  SentPage page(Permit permit, ReportId id, SentPage.NewsForm news) {
    Report report = reports.read(permit, id);
    ReportId first = report.summary().joinedTo();
    LiveMark mark = live.mark("report:" + (first == null ? id : first));
    Report.Whereabouts where = report.whereabouts();
    boolean waiting = where != null && where.notThereAt() == null;
    return new SentPage(
        new SentPage.Head(id, report.summary().reference(), report.policeNow(), mark),
        first == null ? null : reports.read(permit, first).summary().reference(),
        where != null && waiting ? addresses.place(permit.by(), where.place()) : null,
        told.of(permit, report),
        next(report, waiting),
        rest(permit, report),
        news);
  }

  private List<String> next(Report report, boolean waiting) {
    List<String> next = new ArrayList<>();
    Report.Whereabouts where = report.whereabouts();
    if (waiting && where != null && where.policeHelp()) {
      next.add(
          "The control room opens your request for police help within "
              + LondonTime.words(protocol(report).handovers().acknowledgeWithin(null).value())
              + ". If nobody does, the next in line is told by itself, and you see it here.");
      next.add("Wait for the police where you are safe. If the child is in danger, call 999.");
      next.add("If the child is not there, press the button above: the police then take over.");
      return next;
    }
    if (waiting) {
      next.add("You go to where you think the child is.");
      next.add("If the child is not there, press the button below: the police then take over.");
      return next;
    }
    Protocol protocol = protocol(report);
    next.add(
        "A police officer opens the report within "
            + LondonTime.words(protocol.handovers().acknowledgeWithin(null).value())
            + ". If nobody does, the next in line is told by itself.");
    next.add("The duty inspector decides what is done, and you see it here.");
    next.add("Keep the phone free: the police ring you back.");
    return next;
  }

  private Protocol protocol(Report report) {
    return protocols.inForce(
        areas.get(report.summary().area()).protocolArea(),
        LondonTime.day(report.summary().reportedAt()));
  }

  private SentPage.Rest rest(Permit permit, Report report) {
    Optional<Draft> draft = drafts.of(permit, report.id());
    if (draft.isEmpty()) {
      return new SentPage.Rest(null, 0);
    }
    Given given = new Given(draft.get().answers());
    int left =
        (int)
            protocol(report).questions().all().stream()
                .filter(asked -> given.risk(asked.value().code()).isEmpty())
                .count();
    return new SentPage.Rest(
        left == 0 ? null : "/reports/drafts/" + draft.get().id() + "/questions", left);
  }
}
