package homeward.intake.proposing;

import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The protocol of an area, and the desks that answer there for the posts it names. */
@Component
public class DeskChain {

  private final Areas areas;
  private final Desks desks;
  private final Protocols protocols;

  DeskChain(Areas areas, Desks desks, Protocols protocols) {
    this.areas = areas;
    this.desks = desks;
    this.protocols = protocols;
  }

  /** The protocol in force in an area on the London day of an instant. */
  public Protocol protocol(AreaId area, Instant at) {
    return protocols.inForce(areas.get(area).protocolArea(), LondonTime.day(at));
  }

  /**
   * The desks of these posts that answer for an area, in the same order; a post without a desk is
   * left out.
   *
   * @param posts codes of posts, as "duty-inspector"
   * @throws IllegalStateException when none has a desk: the work would be nobody's
   */
  public List<DeskId> of(List<String> posts, AreaId area) {
    List<DeskId> chain =
        posts.stream()
            .flatMap(code -> post(code).stream())
            .flatMap(post -> desks.answering(post, area).stream())
            .map(Desk::id)
            .distinct()
            .toList();
    if (chain.isEmpty()) {
      throw new IllegalStateException("No desk answers in the area for any of " + posts);
    }
    return chain;
  }

  /** The control room's desk, or the desk above it where the area has none. */
  public DeskId controlRoom(AreaId area, Protocol protocol) {
    return desks
        .answering(Post.CALL_HANDLER, area)
        .map(Desk::id)
        .orElseGet(() -> of(protocol.handovers().chain().value(), area).getFirst());
  }

  /** The control room's desk and then those of the protocol's chain, each once. */
  public List<DeskId> fromControlRoom(AreaId area, Protocol protocol) {
    return Stream.concat(
            Stream.of(controlRoom(area, protocol)),
            of(protocol.handovers().chain().value(), area).stream())
        .distinct()
        .toList();
  }

  private static Optional<Post> post(String code) {
    return Arrays.stream(Post.values()).filter(post -> post.code().equals(code)).findFirst();
  }
}
