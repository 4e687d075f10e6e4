package homeward.exchange;

import homeward.exchange.domain.notifications.Column;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
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
 * @param before the cells recorded; empty for an overlap
 * @param now the cells of the later file; empty for an overlap
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
    Map<Column, String> now) {

  /** Keeps its own copies. */
  public Question {
    columns = List.copyOf(columns);
    before = Map.copyOf(before);
    now = Map.copyOf(now);
  }
}
