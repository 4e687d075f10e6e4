package homeward.exchange.running;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import homeward.exchange.Run;
import homeward.exchange.store.RunStore;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Begins in the background to look at an uploaded file, or to record it. */
@Component
public class Looking {

  private final RunStore store;
  private final SchedulerClient scheduler;

  Looking(RunStore store, SchedulerClient scheduler) {
    this.store = store;
    this.scheduler = scheduler;
  }

  /**
   * Looks at a file, again when its columns were described anew, in the caller's transaction.
   *
   * @return false when somebody looks at it this moment, or it is being imported
   */
  public boolean look(BatchId batch, Instant now, ProfessionalId by) {
    boolean begun = store.begin(batch, Run.Kind.PREVIEW, now, by) || store.again(batch);
    if (begun) {
      RunTask.start(scheduler, batch, Run.Kind.PREVIEW, by, now);
    }
    return begun;
  }

  /** Begins a run that a command carries out itself, in the caller's transaction. */
  public void begin(BatchId batch, Run.Kind kind, Instant now, ProfessionalId by) {
    store.begin(batch, kind, now, by);
  }

  /** Records a file, once, in the caller's transaction. */
  public void record(BatchId batch, Instant now, ProfessionalId by) {
    if (store.begin(batch, Run.Kind.IMPORT, now, by)) {
      RunTask.start(scheduler, batch, Run.Kind.IMPORT, by, now);
    }
  }
}
