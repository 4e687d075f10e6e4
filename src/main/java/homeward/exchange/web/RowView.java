package homeward.exchange.web;

import homeward.web.govuk.SummaryRow;
import java.util.List;

/**
 * A row of a file as it will be understood.
 *
 * @param number as a spreadsheet shows it
 * @param reference the source's; empty when it cannot be read
 * @param facts what it says
 * @param faults why it would not go in; empty when it would
 */
public record RowView(int number, String reference, List<SummaryRow> facts, List<String> faults) {

  /** Keeps its own copies. */
  public RowView {
    facts = List.copyOf(facts);
    faults = List.copyOf(faults);
  }
}
