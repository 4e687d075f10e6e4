package homeward.agencies.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is kept of a short list, and for how long. */
class KeptListTest {

  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private final KeptList<Integer> list =
      new KeptList<>(() -> List.of(reads.incrementAndGet()), nanos::get);

  @AfterEach
  void noTransactionIsLeft() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void itIsReadAgainWhenItIsTenSecondsOldAndNotBefore() {
    assertThat(list.get()).containsExactly(1);
    nanos.set(Duration.ofSeconds(10).toNanos() - 1);
    assertThat(list.get()).containsExactly(1);
    nanos.set(Duration.ofSeconds(10).toNanos());
    assertThat(list.get()).containsExactly(2);
  }

  @Test
  void whatThisNodeAddedIsSeenAtOnce() {
    assertThat(list.get()).containsExactly(1);
    list.added();
    assertThat(list.get()).containsExactly(2);
  }

  @Test
  void whoMissesARowReadsAgain() {
    assertThat(list.get()).containsExactly(1);
    assertThat(list.again()).containsExactly(2);
    assertThat(list.get()).containsExactly(2);
  }

  @Test
  void whatWasReadInATransactionThatWasUndoneIsForgotten() {
    TransactionSynchronizationManager.initSynchronization();
    list.added();
    assertThat(list.get()).containsExactly(1);
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
    assertThat(list.get()).containsExactly(2);
  }
}
