package homeward.intake.web.report;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Permit;
import homeward.intake.store.ReportStore;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import org.springframework.stereotype.Component;

/** From the id of a report to a permit: never existed and not yours take the same way. */
@Component
class ReportDoor {

  private final ReportStore reports;
  private final Access access;

  ReportDoor(ReportStore reports, Access access) {
    this.reports = reports;
    this.access = access;
  }

  /**
   * A permit about the report's child.
   *
   * @throws homeward.access.NotYours when there is no such report or it is not theirs
   */
  Permit open(Professional reader, ReportId report, Action action) {
    return access.permit(reader, childOf(report), action);
  }

  /** Whether a permit would be issued; for buttons. */
  boolean may(Professional reader, ReportId report, Action action) {
    return access.mayDo(reader, childOf(report), action);
  }

  private ChildId childOf(ReportId report) {
    return reports.childOf(report).orElseGet(() -> new ChildId(report.value()));
  }
}
