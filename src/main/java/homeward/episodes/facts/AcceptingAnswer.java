package homeward.episodes.facts;

import java.time.Instant;

/** What came of accepting or refusing an episode. */
public sealed interface AcceptingAnswer {

  /** It is now owned by that desk. */
  record Accepted(String deskName) implements AcceptingAnswer {}

  /** It was refused with a reason: the next desk has been told. */
  record Refused() implements AcceptingAnswer {}

  /** Somebody accepted it first. */
  record SomebodyWasFirst(String byName, Instant at) implements AcceptingAnswer {}

  /** None of the desks told so far is theirs. */
  record NotYourDesk(String deskName) implements AcceptingAnswer {}

  /** Nobody is asked to accept anything. */
  record NothingWaits() implements AcceptingAnswer {}
}
