package homeward.episodes;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Handover;
import homeward.agencies.Professionals;
import homeward.episodes.store.EpisodeReadStore;
import homeward.episodes.store.EpisodeStore;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskLevel;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The desks an episode climbs when nobody accepts it: the one it was given to, then upwards. */
@Component
class OwnershipChain {

  private final EpisodeClocks clocks;
  private final Desks desks;
  private final Areas areas;
  private final Professionals professionals;
  private final EpisodeReadStore reads;

  OwnershipChain(
      EpisodeClocks clocks,
      Desks desks,
      Areas areas,
      Professionals professionals,
      EpisodeReadStore reads) {
    this.clocks = clocks;
    this.desks = desks;
    this.areas = areas;
    this.professionals = professionals;
    this.reads = reads;
  }

  boolean worksAt(ProfessionalId who, DeskId desk) {
    return professionals
        .find(who)
        .map(known -> Desks.mayWork(known, desks.find(desk).orElseThrow()))
        .orElse(false);
  }

  /** Whether posts of one area read the other: it is the same or lies within it. */
  boolean reads(AreaId reader, AreaId area) {
    return areas.upwards(area).stream().map(Area::id).anyMatch(reader::equals);
  }

  Handover handover(UUID ownership, EpisodeStore.Opened episode, DeskId to, Instant now) {
    Protocol protocol = clocks.protocol(episode.area(), episode.opened());
    var level = reads.level(episode.id());
    Provision<Duration> within = protocol.handovers().acknowledgeWithin(level);
    boolean urgent = level == null || level == RiskLevel.HIGH;
    return new Handover(
        EpisodeOwners.MATTER,
        ownership,
        episode.child(),
        "/episodes/" + episode.id(),
        urgent,
        within.value(),
        climb(protocol, to),
        episode.protocolVersion(),
        within.clause().id(),
        now);
  }

  private List<DeskId> climb(Protocol protocol, DeskId to) {
    Desk first = desks.find(to).orElseThrow();
    List<String> posts = protocol.handovers().chain().value();
    List<DeskId> climbs = new ArrayList<>(List.of(to));
    for (String code : posts.subList(posts.indexOf(first.post().code()) + 1, posts.size())) {
      Arrays.stream(Post.values())
          .filter(post -> post.code().equals(code))
          .flatMap(post -> desks.answering(post, first.area()).stream())
          .map(Desk::id)
          .filter(id -> !climbs.contains(id))
          .forEach(climbs::add);
    }
    return climbs;
  }
}
