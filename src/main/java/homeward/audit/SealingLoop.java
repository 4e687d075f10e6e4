package homeward.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals twice a second while the server runs, and once more when it stops. */
@Component
@ConditionalOnProperty(name = "homeward.scheduler", havingValue = "on")
class SealingLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SealingLoop.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Sealer sealer;
  private CountDownLatch stopped = new CountDownLatch(0);
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});

  SealingLoop(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    thread = Thread.ofVirtual().name("sealer").start(this::loop);
  }

  @Override
  public void stop() {
    stopped.countDown();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    sealOnce();
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void loop() {
    try {
      while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        sealOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that is away for a moment must not end the sealing for good. */
  private void sealOnce() {
    try {
      sealer.seal();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Audit rows could not be sealed now; they will be at the next try", e);
    }
  }
}
