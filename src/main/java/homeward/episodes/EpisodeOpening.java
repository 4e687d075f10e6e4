package homeward.episodes;

import homeward.access.Permit;
import homeward.episodes.store.EpisodeStore;
import homeward.protocol.Protocol;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens an episode: the child has at most one, and it has an owner from its first moment. */
@Component
class EpisodeOpening {

  private final EpisodeStore store;
  private final EpisodeClocks clocks;
  private final EpisodeOwners owners;
  private final EpisodeAnnouncer announcer;
  private final MissingAgain again;

  EpisodeOpening(
      EpisodeStore store,
      EpisodeClocks clocks,
      EpisodeOwners owners,
      EpisodeAnnouncer announcer,
      MissingAgain again) {
    this.store = store;
    this.clocks = clocks;
    this.owners = owners;
    this.announcer = announcer;
    this.again = again;
  }

  Opening open(Permit permit, NewEpisode episode) {
    ChildId child = permit.child();
    store.lock(child);
    Optional<EpisodeStore.Known> same = store.ofReport(episode.report());
    if (same.isPresent()) {
      return new Opening.Opened(same.get().id());
    }
    Optional<EpisodeStore.Known> open = store.openOf(child);
    if (open.isPresent() && !again.ends(permit, open.get().id(), episode.reportedAt())) {
      return new Opening.AlreadyMissing(open.get().id(), open.get().started());
    }
    Instant now = permit.at();
    EpisodeId id = new EpisodeId(Ids.next(now));
    EpisodeStore.Opened opened =
        new EpisodeStore.Opened(
            id,
            child,
            episode.report(),
            "",
            episode.area(),
            episode.lastSeen(),
            episode.reportedAt(),
            now,
            episode.protocolVersion());
    store.add(opened, episode.decidedBy(), null);
    store.addSpell(
        new EpisodeStore.Spell(Ids.next(now), id, child, now, null),
        now,
        episode.decidedBy(),
        null);
    Protocol protocol = clocks.protocol(episode.area(), now);
    clocks.watch(id, protocol, null, now, episode.decidedBy());
    owners.first(opened, episode.owner(), episode.decidedBy());
    announcer.publish(
        new EpisodeEvent.EpisodeOpened(
            id, episode.report(), child, episode.area(), episode.lastSeen(), now));
    announcer.changed(id, child, episode.area());
    return new Opening.Opened(id);
  }
}
