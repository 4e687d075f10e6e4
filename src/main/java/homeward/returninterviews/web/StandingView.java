package homeward.returninterviews.web;

import homeward.returninterviews.Interview;
import homeward.returninterviews.Triage;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewState;
import homeward.shared.LondonTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an interview stands, in words.
 *
 * @param stage "To be allocated"
 * @param sentence one sentence more
 * @param badge null when no clock runs: it has ended, or has not started
 * @param due the clock in words; null when no clock runs
 * @param triage the triage colour; null where there is none, and when the interview is over
 * @param clause where the clause can be read by which it is due; null where it is not shown
 * @param route what sent it where it is; null while nothing is due
 */
public record StandingView(
    String id,
    String after,
    String stage,
    String sentence,
    @Nullable Badge badge,
    @Nullable String due,
    String subjectPath,
    @Nullable Badge triage,
    @Nullable String clause,
    @Nullable RouteView route) {

  /** The same with where the clause can be read by which it is due; null while no clock runs. */
  StandingView dueBy(@Nullable String href) {
    return new StandingView(
        id,
        after,
        stage,
        sentence,
        badge,
        due,
        subjectPath,
        triage,
        due == null ? null : href,
        route);
  }

  /** The same with what sent it where it is; null while nothing is due. */
  StandingView routedBy(@Nullable RouteView taken) {
    return new StandingView(
        id, after, stage, sentence, badge, due, subjectPath, triage, clause, taken);
  }

  /** A state in a word with its tone. */
  public record Badge(String words, String tone) {}

  static StandingView of(Interview interview, @Nullable Triage triage, Instant now) {
    @Nullable InterviewClock clock = interview.clock();
    boolean runs = clock != null && interview.state().stage().open();
    return new StandingView(
        interview.id().toString(),
        interview.after().words(),
        interview.state().stage().words(),
        sentence(interview, now),
        clock != null && runs ? badge(clock, now) : null,
        clock != null && runs ? clock.words(now) : null,
        interview.subjectPath(),
        interview.state().stage().open() ? TriageView.badge(triage) : null,
        null,
        null);
  }

  static Badge badge(InterviewClock clock, Instant now) {
    InterviewClock.Standing standing = clock.standing(now);
    return new Badge(standing.words(), standing.tone());
  }

  private static String sentence(Interview interview, Instant now) {
    return switch (interview.state()) {
      case InterviewState.WaitsForReturn _ -> "The clock starts by itself when the child is back.";
      case InterviewState.FromHistory history ->
          "The child returned "
              + LondonTime.words(history.returnedAt(), now)
              + ". That was recorded later from history, so nothing is promised.";
      case InterviewState.Offered _ ->
          interview.who().service() == null
              ? "No interview service has it yet: a coordinator chooses one."
              : "The interview service has it on its list.";
      case InterviewState.Allocated _ -> "An interviewer has it and has not tried yet.";
      case InterviewState.Tried tried ->
          tried.attempts()
              + (tried.attempts() == 1 ? " attempt" : " attempts")
              + " so far. The next is due "
              + LondonTime.words(tried.nextDue(), now)
              + "; tried until "
              + LondonTime.words(tried.until(), now)
              + ".";
      case InterviewState.Accepted accepted ->
          "The child accepted. Arranged for " + LondonTime.words(accepted.arrangedAt(), now) + ".";
      case InterviewState.Declined declined ->
          "The child declined " + LondonTime.words(declined.at(), now) + ". The offer stays open.";
      case InterviewState.NotPossible not -> not.reason().words() + ".";
      case InterviewState.Closed closed -> closed.reason().words() + ".";
      case InterviewState.Held held -> "Held " + LondonTime.words(held.at(), now) + ".";
    };
  }
}
