package homeward.intake;

import homeward.protocol.Category;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the local protocol proposed for a report, and what it counted. A person decides; the two are
 * kept apart.
 *
 * @param number from 1 for each report; a later one replaces nothing
 * @param deployAtOnce whether somebody is to be sent now and the rest asked later
 * @param danger 3 missing with high-risk facts, 2 missing, 1 absent, 0 neither
 * @param counted what it counted
 * @param clauses the clauses that fired, those that settled it first
 * @param at when it was worked out, UTC
 */
public record Proposal(
    UUID id,
    ReportId report,
    int number,
    Category category,
    boolean deployAtOnce,
    int danger,
    String protocolVersion,
    Counted counted,
    List<Fired> clauses,
    Instant at) {

  /** Keeps its own copy. */
  public Proposal {
    clauses = List.copyOf(clauses);
  }

  /**
   * What was counted.
   *
   * @param age completed years; null when not known
   * @param earlierMissing missing reports in the protocol's window, this one not counted
   * @param earlierAbsent absent reports in the same window
   * @param markers codes of the markers that hold
   */
  public record Counted(
      @Nullable Integer age, int earlierMissing, int earlierAbsent, List<String> markers) {

    /** Keeps its own copy. */
    public Counted {
      markers = List.copyOf(markers);
    }
  }

  /**
   * A clause that fired.
   *
   * @param id the clause's id
   * @param sentence what it said then
   * @param href where it can be read as it was then
   */
  public record Fired(String id, String sentence, String href) {}
}
