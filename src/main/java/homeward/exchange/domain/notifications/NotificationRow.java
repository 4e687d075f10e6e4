package homeward.exchange.domain.notifications;

import java.util.Map;

/**
 * The cells of one row, trimmed, not yet checked.
 *
 * @param number the row's number as a spreadsheet shows it
 * @param cells one text for each column; empty when blank
 */
public record NotificationRow(int number, Map<Column, String> cells) implements ReadRow {

  public NotificationRow {
    cells = Map.copyOf(cells);
  }

  /** The cell's text; empty when blank. */
  public String cell(Column column) {
    return cells.getOrDefault(column, "");
  }
}
