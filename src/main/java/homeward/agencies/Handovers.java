package homeward.agencies;

import homeward.access.Permit;
import homeward.agencies.store.HandoverStore;
import homeward.platform.Clocks;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.web.Live;
import homeward.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work goes to a desk, a person acknowledges it, and it climbs the chain by itself when nobody does
 * (failures: the inspector who was never told). Each step is a row and is never changed.
 */
@Component
public class Handovers {

  private final HandoverStore store;
  private final Desks desks;
  private final Live live;
  private final Clocks clocks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Handovers(
      HandoverStore store,
      Desks desks,
      Live live,
      Clocks clocks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.desks = desks;
    this.live = live;
    this.clocks = clocks;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Tells the first desk and starts the clock, in the transaction of the act that made the work.
   *
   * @return the handover's id; the earlier one when the same matter was handed over before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID hand(Handover handover, ProfessionalId by) {
    Instant now = clock.instant();
    UUID id = Ids.next(now);
    Instant due = now.plus(handover.acknowledgeWithin());
    if (!store.add(id, handover, due, now, by)) {
      return store.idOf(handover.matter(), handover.subject());
    }
    told(id, handover, 0, due);
    events.publishEvent(
        new HandoverEvent.WorkHandedOver(
            id, handover.matter(), handover.subject(), handover.child(), handover.deskAt(0), now));
    return id;
  }

  /**
   * Takes the work for the desk at which the professional may work. The first one wins.
   *
   * @throws NotFound when nothing about the permit's child was handed over under this id
   */
  @Transactional
  public Acknowledgement acknowledge(Permit permit, UUID id) {
    Professional who = permit.by();
    Handover handover =
        store
            .find(id)
            .filter(found -> found.child().equals(permit.child()))
            .orElseThrow(NotFound::new);
    store.lock(id);
    HandoverLog log = store.log(id);
    Optional<Desk> mine =
        log.steps().stream()
            .map(step -> desks.find(step.desk()).orElseThrow())
            .filter(desk -> Desks.mayWork(who, desk))
            .findFirst();
    if (mine.isEmpty()) {
      return new Acknowledgement.NotYourDesk(log.current().deskName());
    }
    Instant now = clock.instant();
    if (!store.end(Ids.next(now), id, true, mine.get().id(), now, who.id())) {
      HandoverLog.End end = store.log(id).end();
      if (end == null) {
        throw new IllegalStateException("A handover that could not be ended has no end");
      }
      return new Acknowledgement.AlreadyTaken(end.byName(), end.at());
    }
    log.steps().forEach(step -> live.changed(Desk.topic(step.desk())));
    events.publishEvent(
        new HandoverEvent.HandoverAcknowledged(
            id,
            handover.matter(),
            handover.subject(),
            handover.child(),
            mine.get().id(),
            who.id(),
            now));
    return new Acknowledgement.Taken(mine.get());
  }

  /**
   * The matter was settled (decided, joined, closed), so nobody needs to acknowledge any more.
   * Nothing happens when it was never handed over or has ended.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void settle(String matter, UUID subject, ProfessionalId by) {
    store
        .find(matter, subject)
        .ifPresent(id -> {
          Instant now = clock.instant();
          if (store.end(Ids.next(now), id, false, null, now, by)) {
            store.log(id).steps().forEach(step -> live.changed(Desk.topic(step.desk())));
          }
        });
  }

  /** What happened to the handover of a matter; empty when it was never handed over. */
  @Transactional(readOnly = true)
  public Optional<HandoverLog> log(Permit permit, String matter, UUID subject) {
    return store
        .find(matter, subject)
        .map(id -> {
          permit.mustConcern(store.get(id).child());
          return store.log(id);
        });
  }

  /** A step's time is up: tells the next desk unless somebody acknowledged. Run by the clock. */
  @Transactional
  public void timeIsUp(UUID id, int position) {
    store.lock(id);
    HandoverLog log = store.log(id);
    if (!log.open() || log.current().position() != position) {
      return;
    }
    Instant now = clock.instant();
    Handover handover = store.get(id);
    tell(id, handover, position + 1, now, StandIn.HOMEWARD);
    live.changed(Desk.topic(handover.deskAt(position)));
    events.publishEvent(
        new HandoverEvent.HandoverClimbed(
            id,
            handover.matter(),
            handover.subject(),
            handover.child(),
            handover.deskAt(position),
            handover.deskAt(position + 1),
            position + 1,
            now));
  }

  /** The open handovers of somebody's desks are counted in the frame of their pages. */
  @Transactional(readOnly = true)
  public int waiting(List<Desk> mine) {
    return store.waiting(mine.stream().map(Desk::id).toList());
  }

  private void tell(UUID id, Handover handover, int position, Instant now, ProfessionalId by) {
    Instant due = now.plus(handover.acknowledgeWithin());
    store.tell(Ids.next(now), id, position, handover.deskAt(position), due, now, by);
    told(id, handover, position, due);
  }

  /** Starts the clock of a step that was just added, and tells the desk's screens. */
  private void told(UUID id, Handover handover, int position, Instant due) {
    HandoverClock.start(clocks, id, position, due);
    live.changed(Desk.topic(handover.deskAt(position)));
  }
}
