package homeward.statistics;

import homeward.shared.ChildId;
import java.time.Instant;
import java.util.Set;

/**
 * One row behind a figure. Never leaves the module without a reach.
 *
 * @param at the time by which it belongs to a month, UTC
 * @param child the child, under the id that answers now
 * @param reference of the report, episode or absence, to read aloud
 * @param cells the marks it carries: every figure of the measure it counts in
 */
public record CountedRow(Instant at, ChildId child, String reference, Set<String> cells) {

  public CountedRow {
    cells = Set.copyOf(cells);
  }
}
