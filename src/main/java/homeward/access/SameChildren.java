package homeward.access;

import homeward.access.store.SameChildStore;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which ids are one child. Told by the register of children when it joins and parts them, so that
 * who is involved with one id is involved with all, and a restriction of one restricts all, while
 * every involvement stays where it was opened.
 */
@Component
public class SameChildren {

  private final SameChildStore store;
  private final Clock clock;

  SameChildren(SameChildStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * These ids, and no others, are the survivor from now on. A single id is a child of its own.
   *
   * @param ids every id of the child, the survivor's too
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void are(ChildId survivor, Collection<ChildId> ids, ProfessionalId by) {
    store.replace(survivor, ids, clock.instant(), by);
  }
}
