package homeward.agencies.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each write of a session is a transaction of its own, whatever its request does. Reading one is a
 * single statement and needs none: two journeys to the database fewer at every request.
 */
final class SessionTransactions implements TransactionOperations {

  private static final ScopedValue<Boolean> READS = ScopedValue.newInstance();

  private final TransactionTemplate writing;

  SessionTransactions(PlatformTransactionManager transactions) {
    this.writing = new TransactionTemplate(transactions);
    writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Runs what only reads. */
  <T> @Nullable T reading(Supplier<@Nullable T> read) {
    return ScopedValue.where(READS, true).call(read::get);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
    return READS.isBound()
        ? action.doInTransaction(new SimpleTransactionStatus(false))
        : writing.execute(action);
  }
}
