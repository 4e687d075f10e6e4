package homeward.intake;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Happening;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.UUID;

/** What happens to an absence. Times are UTC. */
public sealed interface AbsenceEvent extends Happening {

  /** Which absence. */
  UUID absence();

  /** A child was decided to be absent. */
  record AbsenceBegan(
      UUID absence,
      ReportId report,
      ChildId child,
      AreaId area,
      Instant startedAt,
      Instant recordedAt)
      implements AbsenceEvent {}

  /** An absent child returned. An absence that became missing ends with the episode instead. */
  record AbsenceEnded(
      UUID absence,
      ReportId report,
      ChildId child,
      AreaId area,
      Instant returnedAt,
      Instant recordedAt)
      implements AbsenceEvent {}

  /**
   * An absent child was decided to be missing; counted once, as missing, from the absence's start.
   */
  record AbsenceBecameMissing(UUID absence, ReportId report, ChildId child, Instant recordedAt)
      implements AbsenceEvent {}
}
