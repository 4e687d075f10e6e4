package homeward.agencies;

import homeward.agencies.store.ProfessionalStore;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who people are and which posts they hold at this moment. */
@Component
public class Professionals {

  private final ProfessionalStore store;
  private final Areas areas;
  private final Clock clock;

  Professionals(ProfessionalStore store, Areas areas, Clock clock) {
    this.store = store;
    this.areas = areas;
    this.clock = clock;
  }

  /** A professional with the posts held now; empty when there is none of this id. */
  public Optional<Professional> find(ProfessionalId id) {
    return store.find(id, clock.instant(), area -> Areas.within(area, areas.all()));
  }

  /** The names of professionals, to show beside facts; unknown ids are left out. */
  @Transactional(readOnly = true)
  public Map<ProfessionalId, String> names(Collection<ProfessionalId> ids) {
    return store.names(ids);
  }

  /** Those who hold a post in a team now, by name. */
  @Transactional(readOnly = true)
  public List<Professional> holding(Post post, TeamId team) {
    return store.holding(post, team, clock.instant()).stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .toList();
  }
}
