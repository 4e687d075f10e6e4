package homeward.children;

import homeward.shared.ChildId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one transaction at a time work out what another would change: whether a report is a second
 * one, whether a screening is due already. Identities that were joined are one child.
 */
@Component
public class ChildLock {

  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended('child:' || coalesce(
        (select cast(s.survivor_id as text) from children.surviving s where s.child_id = :child),
        cast(cast(:child as uuid) as text)), 0))
      """;

  private final JdbcClient jdbc;

  ChildLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes everybody else who takes the same child wait until this transaction ends. Taken twice in
   * one transaction it asks the database once.
   *
   * @throws IllegalStateException outside a transaction, where it would hold nothing
   */
  public void take(ChildId child) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A child is locked for a transaction");
    }
    if (taken().children.add(child)) {
      jdbc.sql(LOCK).param("child", child.value()).query((row, number) -> "").single();
    }
  }

  private static Taken taken() {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof Taken taken) {
        return taken;
      }
    }
    Taken taken = new Taken(new HashSet<>());
    TransactionSynchronizationManager.registerSynchronization(taken);
    return taken;
  }

  /** The children that this transaction has taken. */
  private record Taken(Set<ChildId> children) implements TransactionSynchronization {}
}
