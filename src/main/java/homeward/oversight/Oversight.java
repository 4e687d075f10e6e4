package homeward.oversight;

import homeward.access.Permit;
import homeward.access.Reach;
import homeward.oversight.store.OversightStore;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit for those who may. */
@Component
public class Oversight {

  /** How many rows a page shows. */
  public static final int PAGE = 50;

  private final OversightStore store;

  Oversight(OversightStore store) {
    this.store = store;
  }

  /** How the audit stands as a whole. */
  public record Standing(long rows, long blocks, long unsealed, long refusedToday) {}

  /**
   * The child of a reference, for the auditor, who knows no names.
   *
   * @param reach the auditor's
   */
  @Transactional(readOnly = true)
  public Optional<ChildId> byReference(Reach reach, String reference) {
    mustBeForAudit(reach);
    return store.byReference(reference.strip());
  }

  /** The reference of a child; empty when there is no such child. */
  @Transactional(readOnly = true)
  public Optional<String> reference(Reach reach, ChildId child) {
    mustBeForAudit(reach);
    return store.reference(child);
  }

  /**
   * All that concerns one child, newest first.
   *
   * @param before the last row of the page before; null for the first page
   */
  @Transactional(readOnly = true)
  public List<AuditLine> about(Reach reach, ChildId child, @Nullable UUID before) {
    mustBeForAudit(reach);
    return store.about(child, before, PAGE);
  }

  /** The same, for those who answer for the child. */
  @Transactional(readOnly = true)
  public List<AuditLine> about(Permit permit, @Nullable UUID before) {
    permit.mustAllow(OversightAction.LOOKS);
    return store.about(permit.child(), before, PAGE);
  }

  /**
   * The newest rows of every child and account.
   *
   * @param kind only this kind; null for all
   */
  @Transactional(readOnly = true)
  public List<AuditLine> newest(Reach reach, @Nullable String kind, @Nullable UUID before) {
    mustBeForAudit(reach);
    return store.newest(kind, before, PAGE);
  }

  /** How the audit stands. */
  @Transactional(readOnly = true)
  public Standing standing(Reach reach) {
    mustBeForAudit(reach);
    return store.standing(reach.at());
  }

  private static void mustBeForAudit(Reach reach) {
    if (!reach.list().equals(OversightAction.AUDIT.code())) {
      throw new IllegalArgumentException("A reach for " + reach.list() + " was used for the audit");
    }
  }
}
