package homeward.intake;

import homeward.protocol.Category;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
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
 * @param outcome what became of it
 */
public record ImportedReport(
    ReportId id,
    UUID key,
    ChildId child,
    PersonRecordId record,
    AreaId area,
    Told told,
    Outcome outcome) {

  /**
   * What the row says.
   *
   * @param missingFrom in words; empty when not said
   * @param informant what the informant is to the child; empty when not said
   * @param details further fields by code
   */
  public record Told(
      Instant reportedAt,
      Instant lastSeenAt,
      String missingFrom,
      String informant,
      Map<String, String> details) {

    /** Keeps its own copy. */
    public Told {
      details = Map.copyOf(details);
    }
  }

  /** What became of a report. */
  public sealed interface Outcome {

    /** It tells of a disappearance that was reported before, in this report. */
    record JoinedTo(ReportId first) implements Outcome {}

    /**
     * The source decided.
     *
     * @param episode the episode it belongs to; null when absent, or when the source does not tell
     *     of the return so that a person confirms first
     * @param back when an absent child was back; null when missing or when the source does not tell
     */
    record Decided(Category category, @Nullable EpisodeId episode, @Nullable Back back)
        implements Outcome {}
  }

  /**
   * How an absence ended.
   *
   * @param at when, UTC
   * @param closingCode the source's code
   */
  public record Back(Instant at, String closingCode) {}
}
