package homeward.worklist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What all who look at once are shown: read once, and never older than it may be. */
class SharedTest {

  private static final Instant NOW = Instant.parse("2026-03-29T00:59:59.900Z");
  private static final Duration FRESH = Duration.ofMillis(250);

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicLong news = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
  private Runnable meanwhile = () -> {};

  private final Shared<Integer> shared =
      new Shared<>(
          moment -> {
            int time = read.incrementAndGet();
            meanwhile.run();
            return List.of(time);
          },
          news::get,
          nanos::get);

  @AfterEach
  void noTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void whoeverAsksInTheSameQuarterOfASecondIsGivenTheSameRows() {
    assertThat(shared.at(NOW)).containsExactly(1);
    nanos.addAndGet(FRESH.toNanos() - 1);
    assertThat(shared.at(NOW.plus(FRESH).minusNanos(1))).containsExactly(1);
  }

  @Test
  void rowsAQuarterOfASecondOldAreReadAgain() {
    shared.at(NOW);
    nanos.addAndGet(FRESH.toNanos());
    assertThat(shared.at(NOW)).containsExactly(2);
  }

  @Test
  void aClockThatWasMovedReadsAgainForwardsAndBackwards() {
    shared.at(NOW);
    assertThat(shared.at(NOW.plus(FRESH))).containsExactly(2);
    assertThat(shared.at(NOW.plus(FRESH).minusNanos(1))).containsExactly(3);
  }

  @Test
  void newsAreReadAtOnce() {
    shared.at(NOW);
    news.incrementAndGet();
    assertThat(shared.at(NOW)).containsExactly(2);
  }

  @Test
  void aChangeWhileTheRowsAreReadIsNotMissed() {
    meanwhile = news::incrementAndGet;
    assertThat(shared.at(NOW)).containsExactly(1);
    meanwhile = () -> {};
    assertThat(shared.at(NOW)).containsExactly(2);
    assertThat(shared.at(NOW)).containsExactly(2);
  }

  @Test
  void aTransactionReadsForItselfAndSharesWithNobody() {
    shared.at(NOW);
    TransactionSynchronizationManager.setActualTransactionActive(true);
    assertThat(shared.at(NOW)).containsExactly(2);
    assertThat(shared.at(NOW)).containsExactly(3);
    TransactionSynchronizationManager.setActualTransactionActive(false);
    assertThat(shared.at(NOW)).containsExactly(1);
  }

  @Test
  void manyWhoAskAtTheSameTimeReadOnce() throws Exception {
    int many = 16;
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    meanwhile =
        () -> {
          reading.countDown();
          await(go);
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Integer>>> asked = new ArrayList<>();
      Callable<List<Integer>> ask = () -> shared.at(NOW);
      asked.add(threads.submit(ask));
      await(reading);
      for (int next = 1; next < many; next++) {
        asked.add(threads.submit(ask));
      }
      go.countDown();
      for (Future<List<Integer>> one : asked) {
        assertThat(one.get(10, TimeUnit.SECONDS)).containsExactly(1);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
