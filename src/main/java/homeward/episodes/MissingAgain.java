package homeward.episodes;

import homeward.access.Permit;
import homeward.episodes.domain.Standing;
import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.FactStore;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A child who was back, or found, and is reported missing again has a new episode, whether or not
 * anybody has closed the one before: a child must not stay unsought because a form is owed. The one
 * before is closed by itself, by override, so that a supervisor reviews what was left undone (local
 * choice, decision 0138).
 */
@Component
class MissingAgain {

  private static final String NOT_SEEN =
      "Reported missing again before this episode was closed. Nobody had seen the child safe and well.";
  private static final String NO_RETURN =
      "Found and reported missing again before a return was recorded.";
  private static final String SEEN =
      "Reported missing again before this episode was closed. The child had been seen safe and well.";

  private final EpisodeStore store;
  private final ClosingStore closings;
  private final EpisodeOwners owners;
  private final EpisodeAnnouncer announcer;

  MissingAgain(
      EpisodeStore store, ClosingStore closings, EpisodeOwners owners, EpisodeAnnouncer announcer) {
    this.store = store;
    this.closings = closings;
    this.owners = owners;
    this.announcer = announcer;
  }

  /**
   * Closes the open episode when it is over: its return or its finding is recorded, and the new
   * report came after that. The child must be locked.
   *
   * @param reportedAt when the new report came, UTC
   * @return false when it goes on: the new report is of the same time away
   */
  boolean ends(Permit permit, EpisodeId before, Instant reportedAt) {
    Standing standing = store.standing(before);
    Standing.Fact returned = standing.returned();
    Standing.Fact over = returned == null ? standing.found() : returned;
    if (over == null || !reportedAt.isAfter(over.at())) {
      return false;
    }
    Instant now = permit.at();
    UUID spell = Objects.requireNonNull(standing.spell());
    String why = returned == null ? NO_RETURN : standing.checkedAt() == null ? NOT_SEEN : SEEN;
    closings.add(
        before,
        new ClosingStore.Closure(spell, "OVERRIDE", null, now, why, null),
        new FactStore.Recording(Ids.next(now), now, permit.by().id(), null));
    store.endSpell(spell, now);
    EpisodeStore.Opened episode = store.get(before);
    owners.end(permit, episode);
    announcer.publish(new EpisodeEvent.EpisodeClosed(before, episode.child(), episode.area(), now));
    announcer.changed(before, episode.child(), episode.area());
    return true;
  }
}
