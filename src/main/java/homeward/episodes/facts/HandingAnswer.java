package homeward.episodes.facts;

/** What came of giving an episode to another desk. */
public sealed interface HandingAnswer {

  /** The desk was told; the giver stays owner until it accepts. */
  record Given() implements HandingAnswer {}

  /** That desk owns it already. */
  record AlreadyTheirs() implements HandingAnswer {}

  /** The episode is closed. */
  record Closed() implements HandingAnswer {}
}
