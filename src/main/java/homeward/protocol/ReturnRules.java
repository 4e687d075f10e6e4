package homeward.protocol;

import homeward.protocol.ClauseValue.Codes;
import homeward.protocol.ClauseValue.DaysOn;
import homeward.protocol.ClauseValue.Holds;
import homeward.protocol.ClauseValue.Length;
import homeward.protocol.ClauseValue.LengthByRisk;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What follows when a child is found and returns. */
public final class ReturnRules {

  /** Behind a category: an interview is offered only when triage proposes red. */
  public static final String WHEN_RED = "-when-red";

  private final Protocol protocol;

  ReturnRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** How soon after being found the child is seen for the safe-and-well check; clock time. */
  public Provision<Duration> safeAndWellWithin(RiskLevel level) {
    Provision<LengthByRisk> lengths =
        protocol.provision("safe-and-well.within", LengthByRisk.class);
    return new Provision<>(lengths.value().of(level), lengths.clause());
  }

  /** Whether a report may be closed only when the child's welfare is confirmed. */
  public Provision<Boolean> closingNeedsWelfare() {
    return holds("closing.welfare-confirmed");
  }

  /**
   * The categories after which a return interview is offered: {@code missing}, {@code absent}, or
   * {@code absent-when-red} for an absence after which triage proposes red.
   */
  public Provision<Set<String>> interviewOfferedAfter() {
    return codes("interview.offered-after");
  }

  /** How long after the return the interview is due: 72 clock hours. */
  public Provision<Duration> interviewWithin() {
    return length("interview.within");
  }

  /** How long after the return an interview not held is at risk of being late. */
  public Provision<Duration> interviewAtRiskAfter() {
    return length("interview.at-risk");
  }

  /** What starts the interview's clock, whichever comes first: codes. */
  public Provision<Set<String>> interviewClockStarts() {
    return codes("interview.clock-starts");
  }

  /** Who may not hold the interview, by their tie to the child: codes. */
  public Provision<Set<String>> notIndependent() {
    return codes("interview.independent");
  }

  /** Until when a child who does not engage is still tried, from the first attempt. */
  public Provision<Instant> attemptsUntil(Instant firstAttempt) {
    Provision<DaysOn> days = protocol.provision("interview.attempts", DaysOn.class);
    return new Provision<>(Windows.daysOn(firstAttempt, days.value().days()), days.clause());
  }

  /** How soon after an interview what it found is shared; clock time. */
  public Provision<Duration> interviewSharedWithin() {
    return length("interview.shared");
  }

  /** How soon whoever receives it acknowledges it; clock time. */
  public Provision<Duration> sharingAcknowledgedWithin() {
    return length("interview.shared.acknowledged");
  }

  /** How long after last seen the national missing persons unit is told. */
  public Provision<Duration> nationalUnitToldAfter() {
    return length("telling.national-unit");
  }

  private Provision<Duration> length(String id) {
    Provision<Length> length = protocol.provision(id, Length.class);
    return new Provision<>(length.value().length(), length.clause());
  }

  private Provision<Set<String>> codes(String id) {
    Provision<Codes> codes = protocol.provision(id, Codes.class);
    return new Provision<>(codes.value().codes(), codes.clause());
  }

  private Provision<Boolean> holds(String id) {
    Provision<Holds> rule = protocol.provision(id, Holds.class);
    return new Provision<>(rule.value().holds(), rule.clause());
  }
}
