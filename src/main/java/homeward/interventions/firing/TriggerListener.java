package homeward.interventions.firing;

import homeward.children.ChildEvent;
import homeward.episodes.EpisodeEvent;
import homeward.intake.AbsenceEvent;
import homeward.intake.HistoryChanged;
import homeward.intake.HistoryRecorded;
import homeward.intake.ReportEvent;
import homeward.interventions.store.StartStore;
import homeward.shared.ChildId;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears of everything that can change a count. Each is delivered at least once, in any order, and
 * the whole child is counted again, so that neither matters.
 */
@Component
class TriggerListener {

  private static final int AT_ONCE = 2;

  private final Semaphore history = new Semaphore(AT_ONCE, true);
  private final Recounting recounting;
  private final StartStore starts;

  TriggerListener(Recounting recounting, StartStore starts) {
    this.recounting = recounting;
    this.starts = starts;
  }

  @ApplicationModuleListener
  void on(EpisodeEvent.EpisodeOpened event) {
    recounting.recount(event.child());
  }

  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceBegan event) {
    recounting.recount(event.child());
  }

  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceBecameMissing event) {
    recounting.recount(event.child());
  }

  @ApplicationModuleListener
  void on(ReportEvent.ReportJoined event) {
    recounting.recount(event.child());
  }

  /** An absence of the report that stands on its own again counts again. */
  @ApplicationModuleListener
  void on(ReportEvent.ReportParted event) {
    recounting.recount(event.child());
  }

  @Async
  @TransactionalEventListener
  void on(HistoryChanged event) {
    fromHistory(() -> recounting.recount(event.child()));
  }

  /**
   * Each child of the import, and then each place once, in a transaction of its own, so that a long
   * file holds no lock.
   */
  @Async
  @TransactionalEventListener
  void on(HistoryRecorded event) {
    SortedSet<String> places = new TreeSet<>();
    for (ChildId child : starts.imported(event.batch(), event.recordedAt())) {
      fromHistory(() -> places.addAll(recounting.recountOnly(child)));
    }
    places.forEach(place -> fromHistory(() -> recounting.recountPlace(place)));
  }

  /** History can wait: a long file must leave the connections to those who work now. */
  private void fromHistory(Runnable counting) {
    history.acquireUninterruptibly();
    try {
      counting.run();
    } finally {
      history.release();
    }
  }

  @ApplicationModuleListener
  void on(ChildEvent.ChildrenMerged event) {
    recounting.recount(event.into());
  }

  @ApplicationModuleListener
  void on(ChildEvent.ChildrenParted event) {
    recounting.recount(event.child());
  }

  /** The other one, in a transaction of its own: each holds the lock of one child only. */
  @ApplicationModuleListener
  void onTheOtherOf(ChildEvent.ChildrenParted event) {
    recounting.recount(event.from());
  }
}
