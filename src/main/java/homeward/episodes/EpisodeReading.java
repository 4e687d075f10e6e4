package homeward.episodes;

import homeward.access.Permit;
import homeward.episodes.store.EpisodeReadStore;
import homeward.shared.AreaId;
import homeward.shared.EpisodeId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may read about episodes with a permit. */
@Component
public class EpisodeReading {

  private final EpisodeReadStore store;

  EpisodeReading(EpisodeReadStore store) {
    this.store = store;
  }

  /** The live topic of an area's boards. */
  public static String boardTopic(AreaId area) {
    return "episodes:" + area;
  }

  /** One episode of the permit's child. */
  @Transactional(readOnly = true)
  public EpisodeSummary summary(Permit permit, EpisodeId episode) {
    EpisodeSummary summary = store.summary(episode);
    permit.mustConcern(summary.child());
    return summary;
  }

  /** Every episode of the permit's child, latest first. */
  @Transactional(readOnly = true)
  public List<EpisodeSummary> ofChild(Permit permit) {
    return store.ofChild(permit.child());
  }
}
