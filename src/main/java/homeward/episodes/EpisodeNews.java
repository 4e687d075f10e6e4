package homeward.episodes;

import homeward.access.Permit;
import homeward.episodes.domain.Standing;
import homeward.episodes.domain.TimeRules;
import homeward.episodes.facts.TimeTrouble;
import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.NewsStore;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done to find the child, and new information. News on a closed episode is never only
 * kept: the owner's desk answers it, by reopening or by saying why not (a mother's news once stood
 * on a closed report and nothing moved).
 */
@Component
public class EpisodeNews {

  private final EpisodeStore store;
  private final NewsStore news;
  private final ClosingStore closings;
  private final EpisodeAnnouncer announcer;

  EpisodeNews(
      EpisodeStore store, NewsStore news, ClosingStore closings, EpisodeAnnouncer announcer) {
    this.store = store;
    this.news = news;
    this.closings = closings;
    this.announcer = announcer;
  }

  /** What came of answering news. */
  public sealed interface Answered {

    /** The episode is open again. */
    record Reopened() implements Answered {}

    /** It stays closed, and the reason is kept. */
    record Kept() implements Answered {}

    /** Nothing waits for an answer, or somebody answered first. */
    record NothingWaits() implements Answered {}

    /** The child has another open episode: the news belongs there. */
    record AnotherIsOpen(EpisodeId other) implements Answered {}
  }

  /** What came of reviewing a closing by override. */
  public enum Reviewed {
    RECORDED,
    /** Who closed it may not review it. */
    YOUR_OWN,
    NOTHING_WAITS
  }

  /**
   * Records something real that was done to find the child.
   *
   * @param at when, UTC
   * @return what is wrong with the time; empty when it is recorded
   */
  @Transactional
  public Optional<TimeTrouble> recordEnquiry(
      Permit permit, EpisodeId episode, Instant at, String words, UUID key) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.RECORD_ENQUIRY, episode);
    Instant now = permit.at();
    Optional<TimeTrouble> trouble = TimeRules.done(store.standing(episode), at, now);
    if (trouble.isEmpty()) {
      news.addEnquiry(Ids.next(now), episode, at, words, key, now, permit.by().id());
      announcer.changed(episode, opened.child(), opened.area());
    }
    return trouble;
  }

  /** Adds news; on a closed episode the owner's desk must answer it. */
  @Transactional
  public void add(Permit permit, EpisodeId episode, String words, String toldBy, UUID key) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.ADD_NEWS, episode);
    boolean closed = store.standing(episode).spell() == null;
    Instant now = permit.at();
    news.addNews(
        Ids.next(now),
        episode,
        new NewsStore.News(words, toldBy, closed, key),
        now,
        permit.by().id());
    announcer.changed(episode, opened.child(), opened.area());
  }

  /** Answers the earliest news on a closed episode: reopens it, or says why it need not be. */
  @Transactional
  public Answered answer(
      Permit permit, EpisodeId episode, boolean reopen, String reason, UUID key) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.ANSWER_NEWS, episode);
    Optional<UUID> waiting = news.unanswered(episode);
    if (waiting.isEmpty()) {
      return new Answered.NothingWaits();
    }
    Instant now = permit.at();
    @Nullable UUID spell = null;
    Standing standing = store.standing(episode);
    if (reopen && standing.spell() == null) {
      Optional<EpisodeStore.Known> other = store.openOf(opened.child());
      if (other.isPresent()) {
        return new Answered.AnotherIsOpen(other.get().id());
      }
      spell = Ids.next(now);
      store.addSpell(
          new EpisodeStore.Spell(spell, episode, opened.child(), now, null),
          now,
          permit.by().id(),
          null);
      announcer.publish(
          new EpisodeEvent.EpisodeReopened(episode, opened.child(), opened.area(), now));
    }
    news.answer(Ids.next(now), waiting.get(), spell, reason, key, now, permit.by().id());
    announcer.changed(episode, opened.child(), opened.area());
    return reopen ? new Answered.Reopened() : new Answered.Kept();
  }

  /** Records what a reviewer found about a closing by override. */
  @Transactional
  public Reviewed reviewClosing(Permit permit, EpisodeId episode, String finding, UUID key) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.REVIEW_CLOSING, episode);
    Optional<ClosingStore.ToReview> waiting = closings.toReview(episode);
    if (waiting.isEmpty()) {
      return Reviewed.NOTHING_WAITS;
    }
    if (waiting.get().closedBy().equals(permit.by().id())) {
      return Reviewed.YOUR_OWN;
    }
    Instant now = permit.at();
    closings.addReview(Ids.next(now), waiting.get().closing(), finding, key, now, permit.by().id());
    announcer.changed(episode, opened.child(), opened.area());
    return Reviewed.RECORDED;
  }

  private EpisodeStore.Opened begin(Permit permit, EpisodeAction action, EpisodeId episode) {
    permit.mustAllow(action);
    EpisodeStore.Opened opened = store.get(episode);
    permit.mustConcern(opened.child());
    store.lock(opened.child());
    return opened;
  }
}
