package homeward.intake.web.report;

import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.Report;
import homeward.intake.proposing.PoliceHelp;
import homeward.shared.LondonTime;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts into words who was told of a report and who has opened it. */
@Component
class ToldViews {

  private static final String MATTER = "intake.report";

  private final Handovers handovers;

  ToldViews(Handovers handovers) {
    this.handovers = handovers;
  }

  /** Whoever goes to the child and asks for help is shown who answers that. */
  private static String matter(Report report) {
    Report.Whereabouts where = report.whereabouts();
    return where != null && where.notThereAt() == null && where.policeHelp()
        ? PoliceHelp.MATTER
        : MATTER;
  }

  /** The handover of a report, or of the one it was joined to. */
  Told of(Permit permit, Report report) {
    ReportId first = report.summary().joinedTo();
    ReportId subject = first == null ? report.id() : first;
    Instant now = permit.at();
    Optional<HandoverLog> log = handovers.log(permit, matter(report), subject.value());
    if (log.isEmpty()) {
      return new Told(
          List.of("The control room, " + LondonTime.words(report.summary().reportedAt(), now)),
          null,
          null);
    }
    List<String> steps =
        log.get().steps().stream()
            .map(step ->
                (step.position() == 0 ? "" : "Nobody had opened it: ")
                    + step.deskName()
                    + ", "
                    + LondonTime.words(step.toldAt(), now))
            .toList();
    HandoverLog.End end = log.get().end();
    String opened =
        end == null
            ? null
            : (end.acknowledged() ? "Opened by " : "Settled by ")
                + end.byName()
                + ", "
                + LondonTime.words(end.at(), now);
    String due = end == null ? LondonTime.words(log.get().current().dueAt(), now) : null;
    return new Told(steps, opened, due);
  }
}
