package homeward.intake;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence with everything that fell due and was done. Times are UTC.
 *
 * @param startedAt when the child was last seen, or reported when that is not known
 * @param every clock time between calls back
 * @param clause where the clause can be read by which calls back and reviews fall due, in the
 *     version it was decided under; null when an import brought it
 * @param due what waits to be done, soonest first
 * @param done what was done, latest first
 * @param end how it ended; null while the child is absent
 */
public record Absence(
    UUID id,
    ReportId report,
    ChildId child,
    AreaId area,
    Instant startedAt,
    Duration every,
    String agreedActions,
    String assessment,
    @Nullable String clause,
    List<Due> due,
    List<Done> done,
    @Nullable End end) {

  /** Keeps its own copies. */
  public Absence {
    due = List.copyOf(due);
    done = List.copyOf(done);
  }

  /** What falls due. */
  public enum Kind {
    /** Ring the informant. */
    CALL_BACK,
    /** An inspector looks again. */
    REVIEW
  }

  /** Something promised. */
  public record Due(UUID id, Kind kind, DeskId desk, Instant at) {}

  /**
   * Something done.
   *
   * @param reached whether the informant was reached; true for a review
   * @param words what was said, or why it stays absent
   * @param at when it was done
   */
  public record Done(
      Kind kind, boolean reached, String words, ProfessionalId by, Instant dueAt, Instant at) {}

  /**
   * The end.
   *
   * @param returned false when the child was decided to be missing
   * @param place where the child returned to; empty when they became missing
   * @param broughtBackBy how the child came back; empty when not known
   * @param closingCode the protocol's code for absences; empty when they became missing
   */
  public record End(
      boolean returned,
      String place,
      String broughtBackBy,
      String closingCode,
      ProfessionalId by,
      Instant at) {}

  /** Whether the child is absent still. */
  public boolean open() {
    return end == null;
  }

  /** The next of a kind; null when nothing of it waits. */
  public @Nullable Due next(Kind kind) {
    return due.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
  }
}
