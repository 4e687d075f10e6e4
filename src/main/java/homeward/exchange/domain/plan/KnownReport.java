package homeward.exchange.domain.plan;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.Times;
import java.util.Map;

/**
 * A report already recorded (or planned earlier in the same run).
 *
 * @param reference the police reference; empty for a report that did not come from the police file
 * @param disappearance the reference (or other key) of the first report of the same disappearance;
 *     its own for a first report
 * @param category missing or absent
 * @param times last seen, reported, found, returned
 * @param asGiven the cells it was read from, to tell what has changed; empty when not from the file
 */
public record KnownReport(
    String reference,
    String disappearance,
    NotifiedCategory category,
    Times times,
    Map<Column, String> asGiven) {

  public KnownReport {
    asGiven = Map.copyOf(asGiven);
  }
}
