package homeward.exchange.domain.notifications;

/** One row of the file: readable as cells, or not. */
public sealed interface ReadRow permits NotificationRow, Rejected {

  /** The row's number as a spreadsheet shows it; the headings are row 1. */
  int number();
}
