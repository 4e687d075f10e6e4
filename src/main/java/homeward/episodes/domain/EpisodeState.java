package homeward.episodes.domain;

import java.time.Instant;

/** The state of an episode, derived from its facts. Times are UTC. */
public sealed interface EpisodeState {

  /** How far it has come. */
  Stage stage();

  /** The child is missing since last seen. */
  record Missing(Instant since) implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.MISSING;
    }
  }

  /** Found, on the way or at a place that is not the end. */
  record Found(Instant at) implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.FOUND;
    }
  }

  /** Found and seen safe and well before the return. */
  record FoundAndChecked(Instant at, Instant checkedAt) implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.FOUND_AND_CHECKED;
    }
  }

  /** Back; the safe-and-well check is still to come. */
  record Returned(Instant at) implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.RETURNED;
    }
  }

  /** Back and seen safe and well: can be closed. */
  record ReturnedAndChecked(Instant at, Instant checkedAt) implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.RETURNED_AND_CHECKED;
    }
  }

  /** Closed. */
  record Closed() implements EpisodeState {
    @Override
    public Stage stage() {
      return Stage.CLOSED;
    }
  }
}
