package homeward.episodes;

import homeward.shared.EpisodeId;
import java.time.Instant;

/** What came of opening an episode. */
public sealed interface Opening {

  /** It is open; for the same report twice, the one opened first. */
  record Opened(EpisodeId episode) implements Opening {}

  /** The child is away already, in this episode: nothing was opened. */
  record AlreadyMissing(EpisodeId episode, Instant since) implements Opening {}
}
