package homeward.interventions.firing;

import homeward.children.ChildEvent;
import homeward.episodes.EpisodeEvent;
import homeward.intake.AbsenceEvent;
import homeward.intake.HistoryChanged;
import homeward.intake.HistoryRecorded;
import homeward.intake.ReportEvent;
import homeward.interventions.store.StartStore;
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

  @ApplicationModuleListener
  void on(HistoryChanged event) {
    recounting.recount(event.child());
  }

  /** Each child of the import in a transaction of its own, so that a long file holds no lock. */
  @Async
  @TransactionalEventListener
  void on(HistoryRecorded event) {
    starts.imported(event.batch(), event.recordedAt()).forEach(recounting::recount);
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
