package homeward.access;

import homeward.access.store.InvolvementStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is involved with which child. Work modules open and end involvements in the transaction of
 * the act that justifies them, so none can exist without its reason.
 */
@Component
public class Involvements {

  private final InvolvementStore store;
  private final Clock clock;

  Involvements(InvolvementStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Opens an involvement without an end.
   *
   * @param source the report, placement, episode … that justifies it
   * @param from when it begins; looks before it are not allowed by it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(
      ChildId child, Party party, Because because, UUID source, Instant from, ProfessionalId by) {
    open(child, party, because, source, from, by, null);
  }

  /**
   * Opens an involvement without an end that an import recorded.
   *
   * @param batch the import; null when a person did it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(
      ChildId child,
      Party party,
      Because because,
      UUID source,
      Instant from,
      ProfessionalId by,
      @Nullable BatchId batch) {
    Instant now = clock.instant();
    store.open(Ids.next(now), child, party, because, source, from, null, now, by, batch);
  }

  /**
   * Opens several involvements with one child for the same reason, without an end.
   *
   * @param parties who is involved, and because of what
   * @param source the report, placement, episode … that justifies them
   * @param from when they begin, UTC; looks before it are not allowed by them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(
      ChildId child, Map<Party, Because> parties, UUID source, Instant from, ProfessionalId by) {
    store.open(child, parties, source, from, clock.instant(), by);
  }

  /**
   * An involvement of an area that an import found.
   *
   * @param source the report that justifies it
   * @param from when it begins, UTC
   */
  public record FromHistory(ChildId child, AreaId area, UUID source, Instant from) {}

  /** Opens many involvements without an end: the areas children were reported missing in. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void openFromHistory(List<FromHistory> found, BatchId batch, ProfessionalId by) {
    store.openReportedInArea(found, batch, clock.instant(), by);
  }

  /** Opens an involvement that ends by itself. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void openUntil(
      ChildId child,
      Party party,
      Because because,
      UUID source,
      Instant from,
      Instant until,
      ProfessionalId by) {
    Instant now = clock.instant();
    store.open(Ids.next(now), child, party, because, source, from, until, now, by, null);
  }

  /** Ends what {@link #open} began for the same source; nothing happens when it has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(
      ChildId child, Party party, Because because, UUID source, Instant until, ProfessionalId by) {
    store.end(child, party, because, source, until, by);
  }

  /** Takes back every involvement that an import opened. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int undo(BatchId batch) {
    return store.undo(batch);
  }
}
