package homeward.returninterviews.routing;

import java.time.LocalDate;

/** What came of ending a team's answering for a provider without a follower. */
public sealed interface TeamEnding {

  /** It could end on that day. */
  record Possible() implements TeamEnding {}

  /** It ends, as said now or when the same form was sent before. */
  record Ended(LocalDate day) implements TeamEnding {}

  /** The day is over. */
  record InThePast(LocalDate today) implements TeamEnding {}

  /** It would end before its first day is over. */
  record BeforeItsFirstDayIsOver(LocalDate from) implements TeamEnding {}

  /** It ends on that day already, or has ended before. */
  record EndsAlready(LocalDate until) implements TeamEnding {}

  /** Another follows before that day. */
  record Overlaps(AnsweringTeam with) implements TeamEnding {}
}
