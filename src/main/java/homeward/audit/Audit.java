package homeward.audit;

import homeward.audit.store.AuditStore;
import homeward.shared.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to write the audit. A row is written in the caller's transaction: when it cannot be
 * written, the page is not shown and the change does not happen.
 */
@Component
public class Audit {

  private final AuditStore store;

  Audit(AuditStore store) {
    this.store = store;
  }

  /**
   * Adds a row in the caller's transaction, opening one when there is none.
   *
   * @return the row's id
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public UUID record(AuditEntry entry) {
    UUID id = Ids.next(entry.at());
    store.add(id, entry);
    return id;
  }

  /**
   * Adds a row that stays even when the caller's transaction is rolled back: for refusals.
   *
   * @return the row's id
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public UUID recordWhateverHappens(AuditEntry entry) {
    return record(entry);
  }
}
