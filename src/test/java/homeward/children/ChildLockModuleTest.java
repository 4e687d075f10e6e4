package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.joining.MatchProposal;
import homeward.children.joining.Matches;
import homeward.children.joining.Settlement;
import homeward.shared.ChildId;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction at a time works on a child, under whichever identity. */
@ModuleTest
class ChildLockModuleTest {

  private static final LocalDate BORN = LocalDate.of(2011, 5, 17);

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Matches matches;
  @Autowired Access access;
  @Autowired ChildLock lock;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  Partnership partnership;
  ChildId known;
  ChildId added;

  @BeforeEach
  void oneChildUnderTwoIdentities() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    String surname = "Thornquist" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    known =
        children.add(
            partnership.ofOakHouse("Odhran", surname, BORN, clock.instant()),
            partnership.oakManager);
    added =
        children.add(
            partnership.ofElmHouse("Odhran", surname, BORN, clock.instant()),
            partnership.elmManager);
    MatchProposal proposal =
        matches.open(access.reach(partnership.inspector, ChildAction.MATCHES)).stream()
            .filter(one -> one.added().child().equals(added))
            .findFirst()
            .orElseThrow();
    assertThat(
            matches.join(
                access.permit(partnership.inspector, added, ChildAction.SETTLE_MATCH),
                access.permit(partnership.inspector, known, ChildAction.SETTLE_MATCH),
                proposal.id(),
                null))
        .isInstanceOf(Settlement.Joined.class);
  }

  @Test
  void whoTakesTheOtherIdentityWaitsUntilTheFirstTransactionEnds() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> first =
          two.submit(() ->
              transactions.executeWithoutResult(status -> {
                lock.take(known);
                held.countDown();
                await(end);
                // Held already: it asks nobody, whoever waits.
                lock.take(known);
              }));
      await(held);
      Future<?> second =
          two.submit(() -> transactions.executeWithoutResult(status -> lock.take(added)));
      assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      end.countDown();
      first.get();
      second.get();
    }
  }

  @Test
  void theNextTransactionTakesTheChildAnew() {
    for (int round = 0; round < 2; round++) {
      transactions.executeWithoutResult(status -> {
        assertThat(locks()).isZero();
        lock.take(known);
        assertThat(locks()).isOne();
      });
    }
  }

  @Test
  void whoReportsTheChildIsToldItsNameAndHasTheLock() {
    transactions.executeWithoutResult(status -> {
      ChildLock.Named named =
          lock.named(access.permit(partnership.elmManager, added, ChildAction.OPEN));
      assertThat(named.child()).isEqualTo(known);
      assertThat(locks()).isOne();
    });
  }

  @Test
  void outsideATransactionItRefuses() {
    assertThatThrownBy(() -> lock.take(known)).isInstanceOf(IllegalStateException.class);
  }

  /** Of this transaction's connection. */
  private long locks() {
    return jdbc.sql(
            "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
        .query(Long.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
