package homeward.exchange;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationFact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it will be understood. It is what somebody gave to be imported and no record
 * of a child yet.
 *
 * @param number as a spreadsheet shows it
 * @param cells by fact; empty when the row cannot be split
 * @param fact what it says; null when it would not go in
 * @param faults why not, in sentences; empty when it would
 */
public record FirstRow(
    int number, Map<Column, String> cells, @Nullable NotificationFact fact, List<String> faults) {

  /** Keeps its own copies. */
  public FirstRow {
    cells = Map.copyOf(cells);
    faults = List.copyOf(faults);
  }
}
