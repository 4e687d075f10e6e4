package homeward.exchange;

import java.util.List;

/**
 * A row that did not go in.
 *
 * @param number as a spreadsheet shows it
 * @param reference the source's; empty when it could not be read
 * @param reasons plain sentences without names; at least one
 */
public record RejectedRow(int number, String reference, List<String> reasons) {

  /** Keeps its own copy. */
  public RejectedRow {
    reasons = List.copyOf(reasons);
  }
}
