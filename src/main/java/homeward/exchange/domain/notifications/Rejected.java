package homeward.exchange.domain.notifications;

import java.util.List;

/**
 * A row that does not go in.
 *
 * @param number the row's number as a spreadsheet shows it
 * @param reference the police reference, empty when it could not be read
 * @param reasons plain sentences that name the column and say what to do; at least one. They repeat
 *     dates and times but never names, so they can be shown and downloaded
 */
public record Rejected(int number, String reference, List<String> reasons)
    implements ReadRow, Checked {

  public Rejected {
    reasons = List.copyOf(reasons);
  }

  /** A row whose cells cannot be told apart, so that not even its reference is known. */
  public static Rejected unreadable(int number, String reason) {
    return new Rejected(number, "", List.of(reason));
  }
}
