package homeward.worklist;

import homeward.access.Reach;
import homeward.agencies.Areas;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.worklist.domain.Clauses;
import homeward.worklist.store.MadeStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the clause can be read by which something falls due: in the version of the reader's own
 * protocol that was in force on the London day on which it was promised. Everybody works under the
 * protocol of the area of their post, and what is due for them is due under it.
 */
@Component
public class ClauseLinks {

  private final MadeStore made;
  private final Protocols protocols;
  private final Areas areas;

  ClauseLinks(MadeStore made, Protocols protocols, Areas areas) {
    this.made = made;
    this.protocols = protocols;
    this.areas = areas;
  }

  /** The address of the clause for each row that has one, by the row's key. */
  @Transactional(readOnly = true)
  public Map<String, String> of(Reach reach, List<DueWork> due) {
    Optional<String> area =
        reach.by().mainPost().map(HeldPost::area).map(id -> areas.get(id).protocolArea());
    if (area.isEmpty() || due.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Instant> madeAt = made.at(due.stream().map(DueWork::promise).toList(), reach.at());
    Map<String, String> links = new HashMap<>();
    for (DueWork one : due) {
      Instant at = madeAt.get(one.promise());
      if (at != null) {
        href(area.get(), one.matter(), at).ifPresent(href -> links.put(one.key(), href));
      }
    }
    return links;
  }

  private Optional<String> href(String area, String matter, Instant madeAt) {
    Optional<Protocol> protocol = protocols.find(area, LondonTime.day(madeAt));
    return Clauses.of(matter)
        .flatMap(id -> protocol.filter(one -> one.has(id)).map(one -> one.ref(id).href()));
  }
}
