package homeward.exchange;

import homeward.exchange.domain.notifications.Column;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about an imported row that a person must decide. Nothing was overwritten.
 *
 * @param child the id it was recorded under
 * @param other the report it overlaps; null when the row changed
 * @param reference the source's
 * @param why a plain sentence without a name
 * @param columns what differs; empty for an overlap
 * @param before the cells of the report
 * @param now the cells of the later file, or of the report it overlaps; empty when that one did not
 *     come from a file
 * @param answer null while it waits
 */
public record Question(
    UUID id,
    ReportId report,
    ChildId child,
    @Nullable ReportId other,
    OpenRow.Who who,
    String reference,
    String why,
    List<Column> columns,
    Map<Column, String> before,
    Map<Column, String> now,
    @Nullable Answer answer) {

  /** What it is about. */
  public enum Kind {
    /** A row came again with other content. */
    CHANGED,
    /** Two reports overlap unclearly. */
    OVERLAP
  }

  /**
   * How it was settled.
   *
   * @param words what was found out and done
   * @param at UTC
   */
  public record Answer(String words, Instant at, ProfessionalId by) {}

  /** Keeps its own copies. */
  public Question {
    columns = List.copyOf(columns);
    before = Map.copyOf(before);
    now = Map.copyOf(now);
  }
}
