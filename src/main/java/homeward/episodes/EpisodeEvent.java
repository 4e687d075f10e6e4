package homeward.episodes;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.Happening;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.UUID;

/** What happens to an episode. Times are UTC. */
public sealed interface EpisodeEvent extends Happening {

  /** Which episode. */
  EpisodeId episode();

  /** Which child. */
  ChildId child();

  /** A child is missing. Not published for imported episodes. */
  record EpisodeOpened(
      EpisodeId episode,
      ReportId report,
      ChildId child,
      AreaId area,
      Instant startedAt,
      Instant recordedAt)
      implements EpisodeEvent {}

  /** Another desk accepted the episode. */
  record OwnerChanged(EpisodeId episode, ChildId child, DeskId owner, Instant recordedAt)
      implements EpisodeEvent {}

  /**
   * The child was found; not yet the return.
   *
   * @param correction whether it corrects what was recorded before
   */
  record ChildFound(
      EpisodeId episode,
      ChildId child,
      AreaId area,
      Instant foundAt,
      Instant recordedAt,
      boolean correction)
      implements EpisodeEvent {}

  /**
   * The child returned to home or placement, or arrived at another arranged safe place: starts the
   * interview clock. Once for each return, and again when the time was corrected.
   *
   * @param fromHistory an import recorded a return of more than 72 hours ago: no clock starts
   * @param correction whether it corrects what was recorded before
   */
  record ChildReturned(
      EpisodeId episode,
      ChildId child,
      AreaId area,
      Instant returnedAt,
      Instant recordedAt,
      boolean fromHistory,
      boolean correction)
      implements EpisodeEvent {}

  /** The safe-and-well check was recorded. */
  record ChildSeenSafeAndWell(
      EpisodeId episode, ChildId child, UUID check, Instant seenAt, Instant recordedAt)
      implements EpisodeEvent {}

  /** The episode was closed. */
  record EpisodeClosed(EpisodeId episode, ChildId child, AreaId area, Instant recordedAt)
      implements EpisodeEvent {}

  /** New information opened a closed episode again. */
  record EpisodeReopened(EpisodeId episode, ChildId child, AreaId area, Instant recordedAt)
      implements EpisodeEvent {}
}
