package homeward.access;

import homeward.platform.Moments;
import homeward.shared.Professional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How far one professional reads, for lists: which parties' children. A store joins {@code
 * access.reach(:parties, :professional, :at)} on the child's id, so that a list holds what a permit
 * would allow and no more.
 */
public final class Reach {

  private final Professional by;
  private final String list;
  private final Set<UUID> parties;
  private final Instant at;

  Reach(Professional by, String list, Set<UUID> parties, Instant at) {
    this.by = by;
    this.list = list;
    this.parties = Set.copyOf(parties);
    this.at = at;
  }

  /** Who reads. */
  public Professional by() {
    return by;
  }

  /** Code of the list's action. */
  public String list() {
    return list;
  }

  /** When, UTC: the "now" of the list. */
  public Instant at() {
    return at;
  }

  /** The three named parameters of {@code access.reach}: parties, professional, at. */
  public Map<String, Object> parameters() {
    return Map.of(
        "parties", parties.toArray(UUID[]::new),
        "professional", by.id().value(),
        "at", Moments.at(at));
  }
}
