package homeward.interventions;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.children.Children;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.AreaId;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.TeamId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By whose rules, and in whose name, the holder of a permit acts. */
@Component
class Acting {

  private final Children children;
  private final Protocols protocols;
  private final Areas areas;
  private final Desks desks;

  Acting(Children children, Protocols protocols, Areas areas, Desks desks) {
    this.children = children;
    this.protocols = protocols;
    this.areas = areas;
    this.desks = desks;
  }

  /** Where the permit's child lives, else where the child first became known. */
  AreaId area(Permit permit) {
    return children.area(permit);
  }

  /** The protocol in force there today. */
  Protocol protocol(Permit permit) {
    return protocols.inForce(areas.get(area(permit)).protocolArea(), LondonTime.day(permit.at()));
  }

  /** The permit's holder, their desks, and the team in which they are social worker. */
  Set<UUID> parties(Permit permit) {
    Set<UUID> mine = new HashSet<>();
    mine.add(permit.by().id().value());
    for (Desk desk : desks.of(permit.by())) {
      mine.add(desk.id().value());
    }
    for (HeldPost held : permit.by().posts()) {
      TeamId team = held.team();
      if (held.post() == Post.SOCIAL_WORKER && team != null) {
        mine.add(team.value());
      }
    }
    return mine;
  }
}
