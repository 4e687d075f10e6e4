package homeward.returninterviews.duty;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.ReturnRules;
import homeward.protocol.triage.TriageColour;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
  private final TriageDuty triage;
  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  InterviewDuty(
      InterviewStore interviews,
      ClockStore clocks,
      Offering offering,
      TriageDuty triage,
      Protocols protocols,
      Areas areas,
      Clock clock) {
    this.interviews = interviews;
    this.clocks = clocks;
    this.offering = offering;
    this.triage = triage;
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
    triage.again(child, StandIn.HOMEWARD);
    offering.changed(interviews.ofSubject(subject).orElseThrow());
  }

  /**
   * The child returned, or the return was corrected: writes the due time as a new fact and asks the
   * service. After an absence nothing happens where the protocol offers no interview, or offers one
   * only when triage is red and it is not.
   */
  @Transactional
  public void returned(Return told) {
    Protocol protocol = protocolOf(told);
    ReturnRules rules = protocol.returns();
    Provision<Set<String>> offeredAfter = rules.interviewOfferedAfter();
    List<String> why = new ArrayList<>(offered(told, offeredAfter));
    if (why.isEmpty()) {
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
            told.fromHistory() ? null : promise(told.returnedAt(), rules, why)),
        now,
        StandIn.HOMEWARD);
    triage.again(told.child(), StandIn.HOMEWARD);
    Interview interview = interviews.get(id);
    offering.offer(interview, StandIn.HOMEWARD);
    offering.changed(interviews.get(id));
  }

  private static ClockStore.Promise promise(
      Instant returnedAt, ReturnRules rules, List<String> why) {
    Provision<Duration> within = rules.interviewWithin();
    Provision<Duration> atRisk = rules.interviewAtRiskAfter();
    List<String> clauses = new ArrayList<>(why);
    clauses.add(rules.interviewClockStarts().clause().id());
    clauses.add(atRisk.clause().id());
    clauses.add(within.clause().id());
    return new ClockStore.Promise(
        InterviewClock.starting(returnedAt, atRisk.value(), within.value()),
        within.clause().version().id(),
        List.copyOf(clauses));
  }

  /** The clauses by which an interview is offered after this; none when it is not. */
  private List<String> offered(Return told, Provision<Set<String>> offeredAfter) {
    String code = told.after().code();
    if (offeredAfter.value().contains(code)) {
      return List.of(offeredAfter.clause().id());
    }
    if (!offeredAfter.value().contains(code + ReturnRules.WHEN_RED)) {
      return List.of();
    }
    return triage
        .colour(told.area(), told.child())
        .filter(proposal -> proposal.colour() == TriageColour.RED)
        .map(proposal ->
            Stream.concat(
                    Stream.of(offeredAfter.clause().id()),
                    proposal.fired().stream().map(ClauseRef::id))
                .toList())
        .orElse(List.of());
  }

  /** The protocol on the day of the return; for a return before the first one, today's. */
  private Protocol protocolOf(Return told) {
    Area area = areas.get(told.area());
    return protocols
        .find(area.protocolArea(), LondonTime.day(told.returnedAt()))
        .orElseGet(() -> protocols.inForce(area.protocolArea(), LondonTime.day(clock.instant())));
  }
}
