package homeward.episodes;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.episodes.store.EpisodeStore;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.RiskLevel;
import homeward.shared.AreaId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How closely an episode is watched, from the protocol that was in force when it was opened. */
@Component
public class EpisodeClocks {

  private final Protocols protocols;
  private final Areas areas;
  private final EpisodeStore store;
  private final EpisodeAnnouncer announcer;

  EpisodeClocks(Protocols protocols, Areas areas, EpisodeStore store, EpisodeAnnouncer announcer) {
    this.protocols = protocols;
    this.areas = areas;
    this.store = store;
    this.announcer = announcer;
  }

  /** The local protocol that governs an episode opened then. */
  Protocol protocol(AreaId area, Instant opened) {
    return protocols.inForce(areas.get(area).protocolArea(), LondonTime.day(opened));
  }

  /**
   * Watches the episode as the level asks from now on.
   *
   * @param level null while nobody has decided, which is watched like high (local choice)
   */
  void watch(
      EpisodeId episode,
      Protocol protocol,
      @Nullable RiskLevel level,
      Instant now,
      ProfessionalId by) {
    RiskLevel counted = level == null ? RiskLevel.HIGH : level;
    store.addWatch(
        Ids.next(now),
        episode,
        level == null ? null : level.name(),
        protocol.risk().lastActionAlarmAfter(counted).value(),
        protocol.returns().safeAndWellWithin(counted).value(),
        now,
        by);
  }

  /** Somebody decided the risk level: the episode is watched as it asks from now on. */
  @Transactional
  public void graded(Permit permit, EpisodeId episode, RiskLevel level) {
    EpisodeStore.Opened opened = store.get(episode);
    permit.mustConcern(opened.child());
    watch(episode, protocol(opened.area(), opened.opened()), level, permit.at(), permit.by().id());
    announcer.changed(episode, opened.child(), opened.area());
  }
}
