package homeward.episodes;

import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeImportStore;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Episodes of an import, many at once. Of a return more than 72 hours ago nobody is told; of a
 * later one the interview service is, so that its clock runs.
 */
@Component
public class EpisodeImport {

  /** How long after the return an interview is due (national guidance). */
  private static final Duration STILL_NEWS = Duration.ofHours(72);

  private final EpisodeImportStore store;
  private final ClosingStore closings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EpisodeImport(
      EpisodeImportStore store,
      ClosingStore closings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.closings = closings;
    this.events = events;
    this.clock = clock;
  }

  /** Records episodes that are over. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(List<ImportedEpisode> episodes, BatchId batch, ProfessionalId by) {
    Instant now = clock.instant();
    store.add(episodes, now, by, batch);
    for (ImportedEpisode episode : episodes) {
      Instant returnedAt = episode.returned().returnedAt();
      if (returnedAt.plus(STILL_NEWS).isAfter(now)) {
        events.publishEvent(
            new EpisodeEvent.ChildReturned(
                episode.id(), episode.child(), episode.area(), returnedAt, now, false, false));
      }
    }
  }

  /**
   * Takes back what an import recorded.
   *
   * @return false, and nothing taken back, when people have added to one of the episodes since
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean undo(BatchId batch) {
    return closings.undo(batch.value()) >= 0;
  }
}
