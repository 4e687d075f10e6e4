package homeward.returninterviews.duty;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.ReturnRules;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.store.ClockStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Owes exactly one interview for each missing episode, from its first minute, and starts its clock
 * at the return. Whatever is told twice counts once.
 */
@Component
public class InterviewDuty {

  private final InterviewStore interviews;
  private final ClockStore clocks;
  private final Offering offering;
  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  InterviewDuty(
      InterviewStore interviews,
      ClockStore clocks,
      Offering offering,
      Protocols protocols,
      Areas areas,
      Clock clock) {
    this.interviews = interviews;
    this.clocks = clocks;
    this.offering = offering;
    this.protocols = protocols;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * A child is back.
   *
   * @param after after what
   * @param subject the episode or absence
   * @param returnedAt when, UTC
   * @param toldAt when that was recorded; names the return, so that hearing of it twice counts once
   * @param fromHistory an import recorded a return of more than 72 hours ago
   */
  public record Return(
      Interview.After after,
      UUID subject,
      ChildId child,
      AreaId area,
      Instant returnedAt,
      Instant toldAt,
      boolean fromHistory) {}

  /** The child is missing: the interview is owed from now on and waits for the return. */
  @Transactional
  public void owe(Interview.After after, UUID subject, ChildId child, AreaId area) {
    Instant now = clock.instant();
    interviews.add(Ids.next(now), after, subject, child, area, now, StandIn.HOMEWARD);
    offering.changed(interviews.ofSubject(subject).orElseThrow());
  }

  /**
   * The child returned, or the return was corrected: writes the due time as a new fact and asks the
   * service. After an absence nothing happens where the protocol offers no interview.
   */
  @Transactional
  public void returned(Return told) {
    Protocol protocol = protocolOf(told);
    ReturnRules rules = protocol.returns();
    Provision<Set<String>> offeredAfter = rules.interviewOfferedAfter();
    if (!offeredAfter.value().contains(told.after().code())) {
      return;
    }
    owe(told.after(), told.subject(), told.child(), told.area());
    InterviewId id = interviews.ofSubject(told.subject()).orElseThrow().id();
    interviews.lock(id.value());
    Instant now = clock.instant();
    clocks.add(
        Ids.next(now),
        id,
        new ClockStore.Told(
            told.returnedAt(),
            told.toldAt(),
            told.fromHistory() ? null : promise(told.returnedAt(), rules, offeredAfter)),
        now,
        StandIn.HOMEWARD);
    Interview interview = interviews.get(id);
    offering.offer(interview, StandIn.HOMEWARD);
    offering.changed(interviews.get(id));
  }

  private static ClockStore.Promise promise(
      Instant returnedAt, ReturnRules rules, Provision<Set<String>> offeredAfter) {
    Provision<Duration> within = rules.interviewWithin();
    Provision<Duration> atRisk = rules.interviewAtRiskAfter();
    return new ClockStore.Promise(
        InterviewClock.starting(returnedAt, atRisk.value(), within.value()),
        within.clause().version().id(),
        List.of(
            offeredAfter.clause().id(),
            rules.interviewClockStarts().clause().id(),
            atRisk.clause().id(),
            within.clause().id()));
  }

  /** The protocol on the day of the return; for a return before the first one, today's. */
  private Protocol protocolOf(Return told) {
    Area area = areas.get(told.area());
    return protocols
        .find(area.protocolArea(), LondonTime.day(told.returnedAt()))
        .orElseGet(() -> protocols.inForce(area.protocolArea(), LondonTime.day(clock.instant())));
  }
}
