package homeward.interventions;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.interventions.store.ReadingStore;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is read about interventions, with a permit or a reach. */
@Component
public class InterventionReading {

  /** A list shows no more than this. */
  public static final int MOST = 200;

  private final ReadingStore store;
  private final Access access;

  InterventionReading(ReadingStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /**
   * The child whom a permit must be asked for; one that never existed when there is no such
   * intervention, so that both take the same way.
   */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(InterventionId id) {
    return store.child(id).orElseGet(() -> new ChildId(id.value()));
  }

  /** An intervention of the permit's child. */
  @Transactional(readOnly = true)
  public Intervention one(Permit permit, InterventionId id) {
    Intervention one = store.one(id);
    permit.mustConcern(one.child());
    return one;
  }

  /** Everything that was called for about the permit's child, under every id, the latest first. */
  @Transactional(readOnly = true)
  public List<Intervention> ofChild(Permit permit) {
    return store.ofChild(permit.child());
  }

  /**
   * What is open, what is due first on top. Written to the audit as one list.
   *
   * @param calls meetings, panel, references
   * @param shown children already on this screen: a refresh is written for the others only
   */
  @Transactional
  public List<InterventionLine> open(Reach reach, Set<Calls> calls, Set<ChildId> shown) {
    List<InterventionLine> lines = store.open(reach, calls, MOST);
    access.listed(
        reach,
        reach.list(),
        lines.stream()
            .map(InterventionLine::child)
            .distinct()
            .filter(child -> !shown.contains(child))
            .toList());
    return lines;
  }
}
