package homeward.platform.events;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what follows from a fact in the transaction that records the fact. What fails is undone by
 * itself and does not take the fact with it: the caller lets an event deliver it afterwards. See
 * decision 0137.
 */
@Component
public class AtOnce {

  private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

  private final TransactionTemplate nested;

  AtOnce(PlatformTransactionManager transactions) {
    this.nested = new TransactionTemplate(transactions);
    this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Does it inside the caller's transaction.
   *
   * @return false when it failed, all of it undone; the failure is in the log
   */
  public boolean done(Runnable follows) {
    try {
      nested.executeWithoutResult(status -> follows.run());
      return true;
    } catch (RuntimeException failure) {
      LOG.error("What follows could not be done at once and is delivered afterwards", failure);
      return false;
    }
  }
}
