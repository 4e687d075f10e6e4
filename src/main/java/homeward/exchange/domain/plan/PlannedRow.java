package homeward.exchange.domain.plan;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.Rejected;
import java.util.List;

/** What the import will do with one row. */
public sealed interface PlannedRow {

  /** The row goes in as a report. */
  record Import(NotificationFact fact, PlannedChild child, PlannedDisappearance disappearance)
      implements PlannedRow {}

  /** The same row is there already: nothing happens. */
  record AlreadyThere(int row, String reference) implements PlannedRow {}

  /**
   * A row with this reference is there and says something else: nothing is overwritten, a person
   * decides.
   *
   * @param fact what the row says now
   * @param columns what differs, in the order of the columns; not empty
   */
  record Changed(NotificationFact fact, List<Column> columns) implements PlannedRow {
    public Changed {
      columns = List.copyOf(columns);
    }
  }

  /** The row cannot be true, or cannot be read. */
  record Refused(Rejected rejected) implements PlannedRow {}
}
