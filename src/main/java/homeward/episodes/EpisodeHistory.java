package homeward.episodes;

import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnedTo;
import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.FactStore;
import homeward.shared.BatchId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Episodes that an import records: facts with their batch, without owner, promise, handover or
 * alarm. Only a return of the last 72 hours is announced as news, so that the interview clock runs.
 */
@Component
public class EpisodeHistory {

  private static final Duration STILL_NEWS = Duration.ofHours(72);

  private final EpisodeStore store;
  private final FactStore facts;
  private final ClosingStore closings;
  private final EpisodeAnnouncer announcer;
  private final Clock clock;

  EpisodeHistory(
      EpisodeStore store,
      FactStore facts,
      ClosingStore closings,
      EpisodeAnnouncer announcer,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.closings = closings;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** Records an imported episode; the same report is recorded once. */
  @Transactional
  public Opening openFromHistory(HistoricEpisode episode) {
    store.lock(episode.child());
    Optional<EpisodeStore.Known> same = store.ofReport(episode.report());
    if (same.isPresent()) {
      return new Opening.Opened(same.get().id());
    }
    HistoricReturn returned = episode.returned();
    Optional<EpisodeStore.Known> open =
        returned == null ? store.openOf(episode.child()) : Optional.empty();
    if (open.isPresent()) {
      return new Opening.AlreadyMissing(open.get().id(), open.get().started());
    }
    Instant now = clock.instant();
    EpisodeId id = new EpisodeId(Ids.next(now));
    store.add(
        new EpisodeStore.Opened(
            id,
            episode.child(),
            episode.report(),
            "",
            episode.area(),
            episode.lastSeen(),
            episode.reportedAt(),
            now,
            episode.protocolVersion()),
        episode.by(),
        episode.batch());
    EpisodeStore.Spell spell =
        new EpisodeStore.Spell(
            Ids.next(now),
            id,
            episode.child(),
            episode.reportedAt(),
            returned == null ? null : later(returned.returnedAt(), episode.reportedAt()));
    store.addSpell(spell, now, episode.by(), episode.batch());
    if (returned != null) {
      ended(store.get(id), spell.id(), returned, episode.batch(), episode.by());
    }
    return new Opening.Opened(id);
  }

  /** Records how an imported episode that was open ended, and closes it; once. */
  @Transactional
  public void returnFromHistory(
      EpisodeId episode, HistoricReturn returned, BatchId batch, ProfessionalId by) {
    EpisodeStore.Opened opened = store.get(episode);
    store.lock(opened.child());
    UUID spell = store.standing(episode).spell();
    if (spell == null) {
      return;
    }
    store.endSpell(spell, later(returned.returnedAt(), opened.reported()));
    ended(opened, spell, returned, batch, by);
  }

  /**
   * Takes back what an import recorded.
   *
   * @return how many episodes were removed; empty, and nothing removed, when people have added to
   *     one of them since
   */
  @Transactional
  public OptionalInt undo(BatchId batch) {
    int removed = closings.undo(batch.value());
    return removed < 0 ? OptionalInt.empty() : OptionalInt.of(removed);
  }

  private void ended(
      EpisodeStore.Opened opened,
      UUID spell,
      HistoricReturn returned,
      BatchId batch,
      ProfessionalId by) {
    Instant now = clock.instant();
    Instant foundAt = returned.foundAt();
    if (foundAt != null) {
      facts.addFound(
          opened.id(),
          FactStore.historic(foundAt, returned.place(), returned.how(), returned.distance()),
          new FactStore.Recording(Ids.next(now), now, by, batch));
    }
    facts.addReturned(
        opened.id(),
        new NewReturn(
            returned.returnedAt(), ReturnedTo.NOT_KNOWN, null, null, null, new UUID(0, 0)),
        new FactStore.Recording(Ids.next(now), now, by, batch));
    closings.add(
        opened.id(),
        new ClosingStore.Closure(spell, "HISTORY", null, returned.returnedAt(), null, null),
        new FactStore.Recording(Ids.next(now), now, by, batch));
    boolean fromHistory = returned.returnedAt().plus(STILL_NEWS).isBefore(now);
    announcer.publish(
        new EpisodeEvent.ChildReturned(
            opened.id(),
            opened.child(),
            opened.area(),
            returned.returnedAt(),
            now,
            fromHistory,
            false));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
