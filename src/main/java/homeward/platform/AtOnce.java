package homeward.platform;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what follows from a fact in the transaction that records the fact. When that fails, the fact
 * is recorded all the same, and what follows is delivered afterwards by an event. See decision
 * 0137.
 */
@Component
public class AtOnce {

  private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

  private final TransactionTemplate transaction;
  private final Clocks clocks;

  AtOnce(PlatformTransactionManager transactions, Clocks clocks) {
    this.transaction = new TransactionTemplate(transactions);
    this.clocks = clocks;
  }

  /** What follows from a fact: done with it or delivered. */
  @FunctionalInterface
  public interface Following {

    /**
     * Does it now or lets it be delivered.
     *
     * @param now what follows, done in the transaction of the fact
     * @param delivered publishes the event that delivers it
     */
    void of(Runnable now, Runnable delivered);
  }

  /**
   * Records a fact in a transaction of its own with what follows; once more without when that
   * fails. The failure is in the log.
   *
   * @param fact records it, and says what follows; nothing else that it does may fail silently
   * @throws IllegalStateException inside a transaction, which could not be begun again
   */
  public <T> T record(Function<Following, T> fact) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("What may be recorded twice needs its own transaction");
    }
    try {
      return inTransaction(
          fact,
          (now, delivered) -> {
            try {
              clocks.together(now);
            } catch (RuntimeException failure) {
              throw new NotAtOnce(failure);
            }
          });
    } catch (NotAtOnce failure) {
      LOG.error("What follows could not be done at once and is delivered afterwards", failure);
      return inTransaction(fact, (now, delivered) -> delivered.run());
    }
  }

  private <T> T inTransaction(Function<Following, T> fact, Following following) {
    AtomicReference<T> recorded = new AtomicReference<>();
    transaction.executeWithoutResult(status -> recorded.set(fact.apply(following)));
    return recorded.get();
  }

  /** The transaction of the fact must be given up. */
  private static final class NotAtOnce extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAtOnce(RuntimeException cause) {
      super(cause);
    }
  }
}
