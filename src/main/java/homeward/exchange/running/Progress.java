package homeward.exchange.running;

import homeward.exchange.Batch;
import homeward.exchange.Run;
import homeward.exchange.store.RunStore;
import homeward.web.Live;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a run is while its own transaction is still open. */
@Component
class Progress {

  private final RunStore store;
  private final Live live;
  private final Clock clock;

  Progress(RunStore store, Live live, Clock clock) {
    this.store = store;
    this.live = live;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void tell(Batch batch, Run.Kind kind, int rows) {
    store.progress(batch.id(), kind, rows);
    live.changed(batch.topic());
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void failed(Batch batch, Run.Kind kind, String failure) {
    store.fail(batch.id(), kind, failure, clock.instant());
    live.changed(batch.topic());
  }
}
