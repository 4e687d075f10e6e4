package homeward.intake;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Happening;
import homeward.shared.ReportId;
import java.time.Instant;

/** What happens to a report before anything is decided about it. */
public sealed interface ReportEvent extends Happening {

  /** Which report. */
  ReportId report();

  /** Which child. */
  ChildId child();

  /** The area that governs the report. */
  AreaId area();

  /**
   * A child was reported missing and what follows could not be done at once; or was not where they
   * were thought to be. Somebody must decide what it is.
   */
  record ReportReceived(ReportId report, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}

  /**
   * A child is being reported missing. Told inside the transaction that records it, so that what
   * follows is there from the first moment on; when it cannot be done at once, {@link
   * ReportReceived} is delivered instead.
   */
  record ReportTaken(ReportId report, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}

  /**
   * A second report of the same disappearance arrived and was joined to the first.
   *
   * @param into the first report, whose handover and decision go on
   */
  record ReportJoined(
      ReportId report, ReportId into, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}

  /**
   * A report that was joined to another is of another disappearance. It waits for a decision of its
   * own, and the other is looked at again without it.
   *
   * @param from the report it had been joined to
   */
  record ReportParted(
      ReportId report, ReportId from, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}

  /** A carer reported that they go to where the child is known or thought to be. */
  record WhereaboutsReported(ReportId report, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}

  /** News or a later answer was added to a report. */
  record NewsAdded(ReportId report, ChildId child, AreaId area, Instant recordedAt)
      implements ReportEvent {}
}
