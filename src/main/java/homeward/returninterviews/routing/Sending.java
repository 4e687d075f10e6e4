package homeward.returninterviews.routing;

import homeward.shared.TeamId;

/** What came of choosing an interview service by hand. */
public sealed interface Sending {

  /** The service is asked, now or when the same form was sent before. */
  record Sent(TeamId team) implements Sending {}

  /** A service was asked meanwhile. */
  record SentMeanwhile(TeamId team) implements Sending {}

  /** Nothing is due: the child is not back, or the return comes from history. */
  record NothingDue() implements Sending {}

  /** The team holds no return interviews. */
  record NoInterviewService() implements Sending {}
}
