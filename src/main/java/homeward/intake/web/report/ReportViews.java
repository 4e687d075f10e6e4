package homeward.intake.web.report;

import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.intake.EarlierReport;
import homeward.intake.Parting;
import homeward.intake.Partings;
import homeward.intake.Report;
import homeward.intake.Reports;
import homeward.shared.LondonTime;
import homeward.shared.ReportId;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a report with everything said in it and in those joined to it. */
@Component
class ReportViews {

  private final Reports reports;
  private final Partings partings;
  private final Children children;
  private final ToldViews told;
  private final AnswerViews answers;
  private final Addresses addresses;
  private final Live live;

  ReportViews(
      Reports reports,
      Partings partings,
      Children children,
      ToldViews told,
      AnswerViews answers,
      Addresses addresses,
      Live live) {
    this.reports = reports;
    this.partings = partings;
    this.children = children;
    this.told = told;
    this.answers = answers;
    this.addresses = addresses;
    this.live = live;
  }

  /**
   * What the reader may.
   *
   * @param proposal see what the protocol proposes
   * @param part part reports that were joined wrongly
   */
  record May(boolean proposal, boolean part) {}

  /**
   * The page.
   *
   * @param may what the reader may besides reading
   * @param form the form for news as it was typed; null when the reader may not add
   */
  ReportPage page(Permit permit, ReportId id, May may, SentPage.@Nullable NewsForm form) {
    LiveMark mark = live.mark("report:" + id);
    Report report = reports.read(permit, id);
    List<Report> joined = reports.joined(permit, id);
    List<Report> all = Stream.concat(Stream.of(report), joined.stream()).toList();
    ReportId first = report.summary().joinedTo();
    Report.Whereabouts where = report.whereabouts();
    return new ReportPage(
        child(permit, report),
        facts(permit, all),
        history(permit, id, joined),
        answers.asked(all, permit.at()),
        answers.unanswered(all),
        told.of(permit, report),
        new ReportPage.More(
            first == null ? null : "/reports/" + first,
            joined.stream().map(one -> earlier(one, permit.at())).toList(),
            partings.of(permit, id).stream().map(one -> parted(id, one, permit.at())).toList(),
            may.part(),
            news(permit, id),
            where != null && where.notThereAt() == null && form != null,
            may.proposal(),
            form,
            mark));
  }

  private static ReportPage.Parted parted(ReportId id, Parting one, Instant now) {
    Parting.Side other = one.own().report().equals(id) ? one.from() : one.own();
    return new ReportPage.Parted(
        "Parted by " + one.byName() + ", " + LondonTime.words(one.at(), now),
        "/reports/" + other.report(),
        other.reference(),
        one.reason());
  }

  private ReportPage.Child child(Permit permit, Report report) {
    ChildSummary summary = children.summary(permit);
    Instant now = permit.at();
    return new ReportPage.Child(
        report.id(),
        report.summary().reference(),
        "/children/" + permit.child(),
        summary.displayName(),
        summary.age()
            + " years old, reported "
            + LondonTime.words(report.summary().reportedAt(), now),
        summary.markers().stream().map(marker -> marker.kind().words()).toList(),
        StateWords.of(report));
  }

  private List<SummaryRow> facts(Permit permit, List<Report> all) {
    List<SummaryRow> rows = new ArrayList<>();
    for (Report report : all) {
      String who = all.size() == 1 ? "" : " (" + report.informant().relation() + ")";
      Instant lastSeen = report.summary().lastSeenAt();
      rows.add(
          SummaryRow.of(
              "Last seen" + who,
              lastSeen == null ? "Not known yet" : LondonTime.words(lastSeen, permit.at())));
      add(rows, "Missing from" + who, addresses.place(permit.by(), report.missingFrom()));
      Report.Whereabouts where = report.whereabouts();
      if (where != null) {
        add(rows, "Thought to be at" + who, addresses.place(permit.by(), where.place()));
        add(rows, "Because" + who, where.grounds());
        add(rows, "Help of the police" + who, where.safetyReason());
      }
      add(rows, "Told by", informant(report.informant()));
      add(rows, "Agreed to do" + who, report.informant().agreesTo());
      for (Report.Detail detail : report.details()) {
        add(
            rows,
            answers.field(report, detail.field()) + who,
            addresses.place(permit.by(), detail.words()));
      }
    }
    return rows;
  }

  private static void add(List<SummaryRow> rows, String key, String text) {
    if (!text.isBlank()) {
      rows.add(SummaryRow.of(key, text));
    }
  }

  private static String informant(Report.Informant informant) {
    String name =
        informant.name().isEmpty()
            ? informant.relation()
            : informant.name() + ", " + informant.relation();
    return informant.phone().isEmpty() ? name : name + ", " + informant.phone();
  }

  private List<ReportPage.Earlier> history(Permit permit, ReportId id, List<Report> joined) {
    List<ReportId> shown = new ArrayList<>(joined.stream().map(Report::id).toList());
    shown.add(id);
    return reports.earlier(permit).stream()
        .filter(one -> !shown.contains(one.report()))
        .map(one -> earlier(one, permit.at()))
        .toList();
  }

  private static ReportPage.Earlier earlier(EarlierReport one, Instant now) {
    return new ReportPage.Earlier(
        "/reports/" + one.report(),
        one.reference(),
        LondonTime.words(one.reportedAt(), now),
        StateWords.category(one.category()));
  }

  private static ReportPage.Earlier earlier(Report one, Instant now) {
    return new ReportPage.Earlier(
        "/reports/" + one.id(),
        one.summary().reference(),
        LondonTime.words(one.summary().reportedAt(), now),
        one.informant().relation());
  }

  private List<ReportPage.Said> news(Permit permit, ReportId id) {
    return reports.news(permit, id).stream()
        .map(one ->
            new ReportPage.Said(
                addresses.place(permit.by(), one.words()),
                one.suppliedBy() + ", " + LondonTime.words(one.at(), permit.at())))
        .toList();
  }
}
