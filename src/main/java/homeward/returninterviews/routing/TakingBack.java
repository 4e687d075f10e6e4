package homeward.returninterviews.routing;

/** What came of taking back a team that was named for a later day. */
public sealed interface TakingBack {

  /** It could be taken back. */
  record Possible() implements TakingBack {}

  /** It is taken back, now or before; the team before it answers as it would have without it. */
  record TakenBack() implements TakingBack {}

  /** Its first day has come, so that returns may have gone to it; it can only end. */
  record HasBegun() implements TakingBack {}

  /** Another was named that follows it; that one is taken back first. */
  record Followed(AnsweringTeam by) implements TakingBack {}
}
