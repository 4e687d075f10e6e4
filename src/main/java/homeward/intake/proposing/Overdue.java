package homeward.intake.proposing;

import homeward.agencies.Handover;
import homeward.agencies.Handovers;
import homeward.intake.store.OverdueStore;
import homeward.intake.store.OverdueStore.Late;
import homeward.protocol.ClauseRef;
import homeward.protocol.ClauseValue.Chain;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskLevel;
import homeward.shared.DeskId;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A promise was not kept in time: another desk is told, must acknowledge, and it climbs from there.
 * An overdue decision or review goes to the desk above; a missed call back first to the control
 * room and then up (West Midlands inquiry evidence pack 2015).
 */
@Component
public class Overdue {

  private final OverdueStore store;
  private final DeskChain chain;
  private final Handovers handovers;
  private final Clock clock;

  Overdue(OverdueStore store, DeskChain chain, Handovers handovers, Clock clock) {
    this.store = store;
    this.chain = chain;
    this.handovers = handovers;
    this.clock = clock;
  }

  /** Tells the next desk unless the promise was kept. Run by the clock. */
  @Transactional
  public void timeIsUp(DueClock.Promise promise, UUID id) {
    Instant now = clock.instant();
    switch (promise) {
      case DECISION ->
          store
              .decision(id)
              .ifPresent(late -> hand("intake.decide-overdue", late, above(late, now), now));
      case ABSENCE ->
          store
              .absence(id)
              .ifPresent(late -> {
                if (late.review()) {
                  hand("intake.review-overdue", late, afterInspector(late, now), now);
                } else {
                  hand("intake.call-back-missed", late, fromControlRoom(late, now), now);
                }
              });
      case COLLECTION ->
          store
              .collection(id)
              .ifPresent(
                  late -> hand("intake.collect-overdue", late, fromControlRoom(late, now), now));
    }
  }

  /** The informant could not be reached: an inspector must know, and decides what it means. */
  public void notReached(UUID promise, Late absence, Instant now) {
    Protocol protocol = chain.protocol(absence.area(), now);
    hand(
        "intake.call-back-failed",
        new Late(promise, absence.child(), absence.area(), absence.path(), false),
        chain.of(protocol.handovers().chain().value(), absence.area()),
        now);
  }

  private List<DeskId> above(Late late, Instant now) {
    return withoutFirst(chain.protocol(late.area(), now).handovers().chain().value(), late);
  }

  private List<DeskId> afterInspector(Late late, Instant now) {
    Provision<Chain> line =
        chain.protocol(late.area(), now).provision("absent.review.overdue", Chain.class);
    return withoutFirst(line.value().desks(), late);
  }

  private List<DeskId> withoutFirst(List<String> posts, Late late) {
    return chain.of(posts.size() > 1 ? posts.subList(1, posts.size()) : posts, late.area());
  }

  private List<DeskId> fromControlRoom(Late late, Instant now) {
    return chain.fromControlRoom(late.area(), chain.protocol(late.area(), now));
  }

  private void hand(String matter, Late late, List<DeskId> desks, Instant now) {
    Protocol protocol = chain.protocol(late.area(), now);
    Provision<Duration> within = protocol.handovers().acknowledgeWithin(RiskLevel.HIGH);
    ClauseRef clause = within.clause();
    handovers.hand(
        new Handover(
            matter,
            late.promise(),
            late.child(),
            late.path(),
            true,
            within.value(),
            desks,
            protocol.version().id(),
            clause.id(),
            now),
        StandIn.HOMEWARD);
  }
}
