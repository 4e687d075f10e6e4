package homeward.children;

import homeward.access.Permit;
import homeward.children.store.ChildStore;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one transaction at a time work out what another would change: whether a report is a second
 * one, whether a screening is due already. Identities that were joined are one child.
 */
@Component
public class ChildLock {

  private final ChildStore children;

  ChildLock(ChildStore children) {
    this.children = children;
  }

  /**
   * What a new report points at.
   *
   * @param child the id under which the child answers; another than asked for when it was merged
   * @param record the person record that gives the child its name
   */
  public record Named(ChildId child, PersonRecordId record, Birth born) {}

  /**
   * The child and what describes it, for a new report; taken as {@link #take} does, with one
   * question to the database.
   *
   * @throws IllegalStateException outside a transaction
   */
  public Named named(Permit permit) {
    Set<ChildId> taken = taken();
    ChildStore.Basis basis = children.locked(permit.child()).orElseThrow();
    taken.add(basis.id());
    return new Named(basis.id(), basis.record(), basis.identity().birth());
  }

  /**
   * Makes everybody else who takes the same child wait until this transaction ends. Taken twice in
   * one transaction it asks the database once.
   *
   * @throws IllegalStateException outside a transaction, where it would hold nothing
   */
  public void take(ChildId child) {
    if (taken().add(child)) {
      children.lock(child);
    }
  }

  private static Set<ChildId> taken() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A child is locked for a transaction");
    }
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof Taken taken) {
        return taken.children();
      }
    }
    Taken taken = new Taken(new HashSet<>());
    TransactionSynchronizationManager.registerSynchronization(taken);
    return taken.children();
  }

  /** The children that this transaction has taken. */
  private record Taken(Set<ChildId> children) implements TransactionSynchronization {}
}
