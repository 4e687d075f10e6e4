package homeward.returninterviews.duty;

import homeward.agencies.Areas;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.ReturnRules;
import homeward.returninterviews.Interview;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.NotOfferedStore;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The interview after an absence. Where the protocol offers it only when triage is red, an absence
 * after which it was not is kept, and the interview is offered when triage turns red while the time
 * for an interview still runs.
 */
@Component
public class AfterAbsences {

  private final InterviewDuty duty;
  private final InterviewStore interviews;
  private final NotOfferedStore notOffered;
  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  AfterAbsences(
      InterviewDuty duty,
      InterviewStore interviews,
      NotOfferedStore notOffered,
      Protocols protocols,
      Areas areas,
      Clock clock) {
    this.duty = duty;
    this.interviews = interviews;
    this.notOffered = notOffered;
    this.protocols = protocols;
    this.areas = areas;
    this.clock = clock;
  }

  /** An absent child is back: offers the interview, or keeps that triage was not red. */
  @Transactional
  public void returned(InterviewDuty.Return told) {
    duty.returned(told);
    if (interviews.ofSubject(told.subject()).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    Protocol protocol =
        protocols.inForce(areas.get(told.area()).protocolArea(), LondonTime.day(now));
    ReturnRules rules = protocol.returns();
    Provision<Set<String>> offeredAfter = rules.interviewOfferedAfter();
    if (offeredAfter.value().contains(told.after().code() + ReturnRules.WHEN_RED)) {
      notOffered.add(
          new NotOfferedStore.Ended(
              told.subject(), told.child(), told.area(), told.returnedAt(), told.toldAt()),
          told.returnedAt().plus(rules.interviewWithin().value()),
          offeredAfter.clause(),
          now,
          StandIn.HOMEWARD);
    }
  }

  /**
   * A fact that triage looks at changed: where it is red now, the interview is offered after all.
   */
  @Transactional
  public void again(ChildId child) {
    for (NotOfferedStore.Ended one : notOffered.running(child, clock.instant())) {
      duty.returned(
          new InterviewDuty.Return(
              Interview.After.ABSENT,
              one.subject(),
              one.child(),
              one.area(),
              one.returnedAt(),
              one.toldAt(),
              false));
    }
  }
}
