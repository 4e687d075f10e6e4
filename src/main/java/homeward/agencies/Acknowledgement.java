package homeward.agencies;

import java.time.Instant;

/** What came of acknowledging. */
public sealed interface Acknowledgement {

  /** It is now theirs. */
  record Taken(Desk desk) implements Acknowledgement {}

  /** Somebody was first. */
  record AlreadyTaken(String byName, Instant at) implements Acknowledgement {}

  /** None of the desks told so far is theirs. */
  record NotYourDesk(String deskName) implements Acknowledgement {}
}
