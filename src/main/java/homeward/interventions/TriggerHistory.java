package homeward.interventions;

import homeward.interventions.firing.Recounting;
import homeward.interventions.store.UndoStore;
import homeward.shared.BatchId;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What imports called for. It asked nobody to do anything, so that it goes with its import and
 * leaves nothing behind; what fired at somebody's own report stays and is counted again (local
 * choice).
 */
@Component
public class TriggerHistory {

  private final UndoStore store;
  private final Recounting recounting;

  TriggerHistory(UndoStore store, Recounting recounting) {
    this.store = store;
    this.recounting = recounting;
  }

  /**
   * Takes back what fired at the starts of an import. To be called while they are still there, in
   * the transaction that takes them back.
   *
   * @return opaque names of the places whose absences will be fewer, for {@link #recount}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public SortedSet<String> undo(BatchId batch) {
    SortedSet<String> places = store.places(batch);
    store.undo(batch);
    return places;
  }

  /**
   * Counts the places again when the starts are gone. The children themselves are counted when
   * their history says that it changed.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recount(SortedSet<String> places) {
    places.forEach(recounting::recountPlace);
  }
}
