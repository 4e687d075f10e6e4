package homeward.episodes;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.episodes.store.OwnerStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.web.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happened and pings the screens that show it. */
@Component
class EpisodeAnnouncer {

  private final ApplicationEventPublisher events;
  private final Live live;
  private final Areas areas;
  private final OwnerStore owners;

  EpisodeAnnouncer(ApplicationEventPublisher events, Live live, Areas areas, OwnerStore owners) {
    this.events = events;
    this.live = live;
    this.areas = areas;
    this.owners = owners;
  }

  /** Publishes in the caller's transaction. */
  void publish(EpisodeEvent event) {
    events.publishEvent(event);
  }

  /** Pings the child's and the episode's screens, the owner's desk and the boards of the area. */
  void changed(EpisodeId episode, ChildId child, AreaId area) {
    live.changed("episode:" + episode);
    live.changed("child:" + child);
    owners.owner(episode).ifPresent(owner -> live.changed(Desk.topic(owner.desk())));
    owners.waiting(episode).ifPresent(given -> live.changed(Desk.topic(given.desk())));
    areas.upwards(area).stream()
        .map(Area::id)
        .map(EpisodeReading::boardTopic)
        .forEach(live::changed);
  }
}
