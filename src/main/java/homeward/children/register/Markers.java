package homeward.children.register;

import homeward.children.ChildEvent;
import homeward.children.MarkerKind;
import homeward.children.Source;
import homeward.children.store.MarkerStore;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets and ends markers, and tells those who count with them. */
@Component
public class Markers {

  private final MarkerStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Markers(MarkerStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Sets one; the same form sent twice sets one.
   *
   * @param note one sentence more; null when there is none
   * @param formKey null when no form was sent
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void set(
      ChildId child,
      MarkerKind kind,
      @Nullable String note,
      Source source,
      @Nullable UUID formKey,
      ProfessionalId by) {
    Instant now = clock.instant();
    store.add(Ids.next(now), child, kind, note, source, formKey, now, by);
    events.publishEvent(new ChildEvent.MarkersChanged(child, now));
  }

  /** Ends one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(ChildId child, UUID marker, String reason, ProfessionalId by) {
    Instant now = clock.instant();
    store.end(Ids.next(now), child, marker, reason, now, by);
    events.publishEvent(new ChildEvent.MarkersChanged(child, now));
  }
}
