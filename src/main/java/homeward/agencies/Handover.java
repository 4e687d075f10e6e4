package homeward.agencies;

import homeward.shared.ChildId;
import homeward.shared.DeskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Work given to a desk.
 *
 * @param matter code of what it is about, "intake.report"; once for each subject
 * @param subject the report, episode … handed over
 * @param child the child it concerns
 * @param path where the work is done: "/reports/…", ids only
 * @param urgent whether the shorter time applied
 * @param acknowledgeWithin the time each desk has
 * @param chain the desks in the order it climbs; the first is told at once
 * @param protocolVersion the local protocol that set time and chain
 * @param clause its clause
 * @param happenedAt when the work came to be, UTC
 */
public record Handover(
    String matter,
    UUID subject,
    ChildId child,
    String path,
    boolean urgent,
    Duration acknowledgeWithin,
    List<DeskId> chain,
    String protocolVersion,
    String clause,
    Instant happenedAt) {

  public Handover {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("A handover needs a desk");
    }
  }

  /** The desk of a step; beyond the chain's end the last desk is told again and again. */
  public DeskId deskAt(int position) {
    return chain.get(Math.min(position, chain.size() - 1));
  }
}
