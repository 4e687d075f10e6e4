package homeward.access;

import homeward.access.domain.NeedToKnow;
import homeward.access.store.InvolvementStore;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whether somebody may, writes the answer to the audit, and issues permits and reaches. */
@Component
public class Access {

  private final InvolvementStore involvements;
  private final Audit audit;
  private final Clock clock;

  Access(InvolvementStore involvements, Audit audit, Clock clock) {
    this.involvements = involvements;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A permit for one action about one child, written to the audit in the caller's transaction.
   *
   * @throws NotYours when the reader may not, or there is no such child; written to the audit too,
   *     and kept though the caller's transaction is rolled back
   */
  @Transactional(noRollbackFor = NotYours.class)
  public Permit permit(Professional who, ChildId child, Action action) {
    Instant now = clock.instant();
    return switch (NeedToKnow.decide(who, action.rule(), involvements.facts(child, now))) {
      case NeedToKnow.Allowed allowed -> {
        audit.record(allowed(who, child, action, allowed, now));
        yield new Permit(who, child, action, allowed.post(), allowed.because().code(), now);
      }
      case NeedToKnow.Refused refused -> {
        audit.recordWhateverHappens(
            AuditEntry.refused(now, action.code(), who.id(), child, null, refused.code()));
        throw new NotYours();
      }
    };
  }

  /** Whether a permit would be issued: for buttons. Not written to the audit. */
  @Transactional(readOnly = true)
  public boolean mayDo(Professional who, ChildId child, Action action) {
    return NeedToKnow.decide(who, action.rule(), involvements.facts(child, clock.instant()))
        instanceof NeedToKnow.Allowed;
  }

  /**
   * How far somebody reads, for a list. Who was listed is written by {@link #listed}.
   *
   * @throws NotYours when none of their posts may open the list; written to the audit
   */
  public Reach reach(Professional who, Action list) {
    Instant now = clock.instant();
    if (who.posts().stream().noneMatch(held -> list.rule().posts().contains(held.post()))) {
      refuse(who, list, now);
      throw new NotYours();
    }
    return new Reach(who, list.code(), NeedToKnow.parties(who), now);
  }

  /** Writes the one audit row of a list that was shown. Nothing is written for an empty list. */
  public void listed(Reach reach, String filter, Collection<ChildId> children) {
    if (children.isEmpty()) {
      return;
    }
    audit.record(
        new AuditEntry(
            reach.at(),
            AuditEntry.Kind.LISTED,
            reach.list(),
            reach.by().id(),
            reach.by().mainPost().map(held -> held.post().code()).orElse(null),
            List.copyOf(children),
            null,
            null,
            null,
            filter));
  }

  /**
   * Makes sure that one of somebody's posts may do what concerns no single child.
   *
   * @throws NotYours when none may; written to the audit
   */
  public void require(Professional who, Action action) {
    if (who.posts().stream().noneMatch(held -> action.rule().posts().contains(held.post()))) {
      refuse(who, action, clock.instant());
      throw new NotYours();
    }
  }

  private void refuse(Professional who, Action action, Instant now) {
    audit.recordWhateverHappens(
        new AuditEntry(
            now,
            AuditEntry.Kind.REFUSED,
            action.code(),
            who.id(),
            null,
            List.of(),
            null,
            null,
            "post",
            null));
  }

  private static AuditEntry allowed(
      Professional who, ChildId child, Action action, NeedToKnow.Allowed allowed, Instant now) {
    AuditEntry.Kind kind =
        action.rule().effect() == Rule.Effect.LOOK
            ? AuditEntry.Kind.LOOKED
            : AuditEntry.Kind.CHANGED;
    return new AuditEntry(
        now,
        kind,
        action.code(),
        who.id(),
        allowed.post().code(),
        List.of(child),
        null,
        allowed.because().code(),
        null,
        null);
  }
}
