package homeward.risk;

import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.AreaId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The protocol of an area and the desks that grade and review there. */
@Component
class RiskDesks {

  private final Areas areas;
  private final Desks desks;
  private final Protocols protocols;

  RiskDesks(Areas areas, Desks desks, Protocols protocols) {
    this.areas = areas;
    this.desks = desks;
    this.protocols = protocols;
  }

  /** The protocol in force in the area on the London day of the instant. */
  Protocol protocol(AreaId area, Instant at) {
    return protocols.inForce(areas.get(area).protocolArea(), LondonTime.day(at));
  }

  /**
   * The desk that gives the first level and reviews.
   *
   * @throws IllegalStateException when the area has none: the work would be nobody's
   */
  Desk grading(Protocol protocol, AreaId area) {
    List<Desk> answering = answering(List.copyOf(protocol.risk().firstGradedBy().value()), area);
    return answering.isEmpty() ? above(protocol, area) : answering.getFirst();
  }

  /** The desk above, which reviews a level below the proposal. */
  Desk above(Protocol protocol, AreaId area) {
    List<Desk> chain = answering(protocol.handovers().chain().value(), area);
    if (chain.isEmpty()) {
      throw new IllegalStateException("No desk answers in the area");
    }
    return chain.size() > 1 ? chain.get(1) : chain.getFirst();
  }

  /**
   * The desk that reviews a decision: where somebody else than whoever set the level works. The one
   * that grades, or the one above for a level below the proposal; further up the chain when only
   * they work there (local choice).
   *
   * @param below whether the level is below the proposal
   * @param setBy who set the level; null when nobody did
   */
  Desk reviewing(Protocol protocol, AreaId area, boolean below, @Nullable ProfessionalId setBy) {
    Desk first = below ? above(protocol, area) : grading(protocol, area);
    if (setBy == null || desks.othersMayWork(first, setBy)) {
      return first;
    }
    return answering(protocol.handovers().chain().value(), area).stream()
        .filter(desk -> desks.othersMayWork(desk, setBy))
        .findFirst()
        .orElse(first);
  }

  private List<Desk> answering(List<String> posts, AreaId area) {
    return posts.stream()
        .flatMap(code -> Arrays.stream(Post.values()).filter(post -> post.code().equals(code)))
        .flatMap(post -> desks.answering(post, area).stream())
        .toList();
  }
}
