package homeward.intake;

import homeward.shared.ReportId;
import java.time.Instant;
import java.util.UUID;

/**
 * Two reports that had been joined are of two disappearances.
 *
 * @param own the report that stands on its own again
 * @param from the report it had been joined to
 * @param reason why, in words
 * @param formKey key of the form it was made with
 * @param byName who parted them
 * @param at when, UTC
 */
public record Parting(Side own, Side from, String reason, UUID formKey, String byName, Instant at) {

  /** One of the two reports, with its reference to read aloud. */
  public record Side(ReportId report, String reference) {}
}
