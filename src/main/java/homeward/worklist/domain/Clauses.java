package homeward.worklist.domain;

import java.util.Map;
import java.util.Optional;

/** By which clause of the local protocol each matter on the list falls due. */
public final class Clauses {

  private static final String ACKNOWLEDGE = "handover.acknowledge";
  private static final String CLOSING = "closing.welfare-confirmed";
  private static final String INTERVIEW = "interview.within";
  private static final String ATTEMPTS = "interview.attempts";
  private static final String AMBER = "triage.amber.ask";
  private static final String FOLLOW_UP = "triage.follow-up.within";

  private static final Map<String, String> OF =
      Map.ofEntries(
          Map.entry("intake.acknowledge", ACKNOWLEDGE),
          Map.entry("intake.report", ACKNOWLEDGE),
          Map.entry("intake.decide", "category.decide"),
          Map.entry("intake.review", "absent.review.agreed"),
          Map.entry("intake.call-back", "absent.review.agreed"),
          Map.entry("intake.collect", "category.neither.whereabouts-known"),
          Map.entry("episodes.own", ACKNOWLEDGE),
          Map.entry("episodes.act", "episode.last-action.alarm"),
          Map.entry("episodes.check", "safe-and-well.within"),
          Map.entry("episodes.close", CLOSING),
          Map.entry("episodes.review-closing", CLOSING),
          Map.entry("risk.grade", "risk.first.decide"),
          Map.entry("risk.review-lower", "risk.lower-than-proposed.reason"),
          Map.entry("risk.confirm", "risk.raise.provisional"),
          Map.entry("risk.review", "risk.review.supervisor"),
          Map.entry("returninterviews.allocate", INTERVIEW),
          Map.entry("returninterviews.route", "interview.providers"),
          Map.entry("returninterviews.first-attempt", INTERVIEW),
          Map.entry("returninterviews.hold", INTERVIEW),
          Map.entry("returninterviews.next-attempt", ATTEMPTS),
          Map.entry("returninterviews.close", ATTEMPTS),
          Map.entry("returninterviews.ask-agencies", AMBER),
          Map.entry("returninterviews.ask-family", AMBER),
          Map.entry("returninterviews.ask-child", AMBER),
          Map.entry("returninterviews.letter-child", FOLLOW_UP),
          Map.entry("returninterviews.letter-carer", FOLLOW_UP),
          Map.entry("interventions.hold", "trigger.meeting.chairs"),
          Map.entry("interventions.give-reference", "trigger.reference.step"),
          Map.entry("interventions.work-reference", "trigger.reference.step"),
          Map.entry("interventions.refer-absent", "telling.absent-child.within"),
          Map.entry("interventions.take-absent", "telling.absent-child.taken"),
          Map.entry("exploitation.screen", "exploitation.screening.within"));

  private Clauses() {}

  /** The clause's id; empty for a matter that no clause rules, as answering news. */
  public static Optional<String> of(String matter) {
    return Optional.ofNullable(OF.get(matter));
  }

  /** Every matter that a clause rules, with the clause's id. */
  public static Map<String, String> all() {
    return OF;
  }
}
