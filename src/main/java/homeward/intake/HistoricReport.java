package homeward.intake;

import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report from the past, for an import: it is recorded and nothing else happens. No desk is told,
 * no clock starts. Times are UTC.
 *
 * @param key made from the row, so that importing it twice counts once
 * @param record the person record the row describes
 * @param told what the row says about the report
 * @param joinedTo the first report of the same disappearance; null when this is the first
 */
public record HistoricReport(
    UUID key,
    ChildId child,
    @Nullable PersonRecordId record,
    AreaId area,
    Told told,
    @Nullable ReportId joinedTo,
    BatchId batch) {

  /**
   * What the row says.
   *
   * @param missingFrom in words; empty when not said
   * @param informant what the informant is to the child; empty when not said
   * @param details further fields by code
   */
  public record Told(
      Instant reportedAt,
      @Nullable Instant lastSeenAt,
      String missingFrom,
      String informant,
      Map<String, String> details) {

    /** Keeps its own copy. */
    public Told {
      details = Map.copyOf(details);
    }
  }
}
