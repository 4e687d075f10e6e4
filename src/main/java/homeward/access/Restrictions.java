package homeward.access;

import homeward.access.store.RestrictionStore;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that only named readers may open: the duty inspector instructs (honour-based violence,
 * forced marriage and the like; West Midlands inquiry evidence pack 2015).
 */
@Component
public class Restrictions {

  /** Why a record is restricted. */
  public enum Reason {
    HONOUR_BASED_VIOLENCE("honour-based-violence", "Honour-based violence"),
    FORCED_MARRIAGE("forced-marriage", "Forced marriage"),
    OTHER("other", "Another danger from people who might otherwise see the record");

    private final String code;
    private final String words;

    Reason(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** Its code in the database and in the audit. */
    public String code() {
      return code;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  private final RestrictionStore store;
  private final Involvements involvements;
  private final Clock clock;

  Restrictions(RestrictionStore store, Involvements involvements, Clock clock) {
    this.store = store;
    this.involvements = involvements;
    this.clock = clock;
  }

  /**
   * Restricts the record of the permit's child from now on. Who restricts it is a named reader too,
   * so that the restriction can be lifted. A record that is restricted already gets the readers.
   *
   * @param permit for {@link AccessAction#RESTRICT}
   * @return the restriction's id
   */
  @Transactional
  public UUID restrict(Permit permit, Reason reason, Collection<ProfessionalId> readers) {
    permit.mustAllow(AccessAction.RESTRICT);
    Instant now = clock.instant();
    RestrictionStore.InForce restriction =
        store
            .inForce(permit.child(), now)
            .orElseGet(() -> {
              UUID fresh = Ids.next(now);
              store.add(fresh, permit.child(), reason.code(), now, permit.by().id());
              return new RestrictionStore.InForce(fresh, permit.child());
            });
    Set<ProfessionalId> all = new LinkedHashSet<>(readers);
    all.add(permit.by().id());
    all.removeAll(store.readers(restriction, now));
    all.forEach(reader -> open(permit, restriction, reader, now));
    return restriction.id();
  }

  /** Names one more reader of a restricted record; nothing happens when it is not restricted. */
  @Transactional
  public void nameReader(Permit permit, ProfessionalId reader) {
    permit.mustAllow(AccessAction.RESTRICT);
    Instant now = clock.instant();
    store
        .inForce(permit.child(), now)
        .filter(restriction -> !store.readers(restriction, now).contains(reader))
        .ifPresent(restriction -> open(permit, restriction, reader, now));
  }

  /** Lifts the restriction; returns whether it was in force. */
  @Transactional
  public boolean lift(Permit permit) {
    permit.mustAllow(AccessAction.RESTRICT);
    Instant now = clock.instant();
    List<RestrictionStore.InForce> all = store.allInForce(permit.child(), now);
    for (RestrictionStore.InForce one : all) {
      for (ProfessionalId reader : store.readers(one, now)) {
        involvements.end(
            one.child(), Party.of(reader), Because.NAMED_READER, one.id(), now, permit.by().id());
      }
      store.lift(one.id(), now);
    }
    return !all.isEmpty();
  }

  /** Whether the record of the permit's child is restricted now. */
  @Transactional(readOnly = true)
  public boolean restricted(Permit permit) {
    return store.inForce(permit.child(), clock.instant()).isPresent();
  }

  /** The named readers of the restricted record; empty when it is not restricted. */
  @Transactional(readOnly = true)
  public List<ProfessionalId> readers(Permit permit) {
    Instant now = clock.instant();
    return store
        .inForce(permit.child(), now)
        .map(restriction -> store.readers(restriction, now))
        .orElse(List.of());
  }

  private void open(
      Permit permit, RestrictionStore.InForce restriction, ProfessionalId reader, Instant now) {
    involvements.open(
        restriction.child(),
        Party.of(reader),
        Because.NAMED_READER,
        restriction.id(),
        now,
        permit.by().id());
  }
}
