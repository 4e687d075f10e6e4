package homeward.episodes;

import homeward.access.Permit;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.episodes.domain.ClosingRules;
import homeward.episodes.domain.Lifecycle;
import homeward.episodes.domain.Standing;
import homeward.episodes.domain.Step;
import homeward.episodes.domain.TimeRules;
import homeward.episodes.facts.CheckAnswer;
import homeward.episodes.facts.ClosingAnswer;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.NewCheck;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnAnswer;
import homeward.episodes.facts.TimeTrouble;
import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.FactStore;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One time missing, from found to closed; opening is {@link EpisodeOpening}'s work behind {@link
 * #open}. Every method records a fact and changes none.
 */
@Component
public class Episodes {

  private final EpisodeOpening opening;
  private final EpisodeStore store;
  private final FactStore facts;
  private final ClosingStore closings;
  private final EpisodeOwners owners;
  private final EpisodeAnnouncer announcer;
  private final Audit audit;

  Episodes(
      EpisodeOpening opening,
      EpisodeStore store,
      FactStore facts,
      ClosingStore closings,
      EpisodeOwners owners,
      EpisodeAnnouncer announcer,
      Audit audit) {
    this.opening = opening;
    this.store = store;
    this.facts = facts;
    this.closings = closings;
    this.owners = owners;
    this.announcer = announcer;
    this.audit = audit;
  }

  /**
   * A child is missing. Runs in the transaction of the decision; the same report opens one episode.
   *
   * @param permit about the child, for the decision that the child is missing
   */
  @Transactional
  public Opening open(Permit permit, NewEpisode episode) {
    return opening.open(permit, episode);
  }

  /** Records that the child was found, or corrects it. */
  @Transactional
  public FindingAnswer recordFound(Permit permit, EpisodeId episode, NewFinding found) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.RECORD_FOUND, episode);
    Optional<UUID> before = facts.foundOfKey(episode, found.formKey());
    if (before.isPresent()) {
      return new FindingAnswer.Recorded(before.get());
    }
    Standing standing = store.standing(episode);
    Standing.Fact stands = standing.found();
    if (!isVersion(stands, found.corrects())) {
      return new FindingAnswer.SomebodyWasFirst(idOf(stands));
    }
    if (!Lifecycle.allows(standing.state().stage(), step(stands, Step.FIND))) {
      return new FindingAnswer.Closed();
    }
    Instant now = permit.at();
    var trouble = TimeRules.found(standing, found.at(), now);
    if (trouble.isPresent()) {
      return new FindingAnswer.Impossible(trouble.get());
    }
    UUID id = Ids.next(now);
    if (!facts.addFound(episode, found, recording(id, permit))) {
      throw new IllegalStateException("A finding could not be added though nobody else may");
    }
    announcer.publish(
        new EpisodeEvent.ChildFound(
            episode, opened.child(), opened.area(), found.at(), now, stands != null));
    announcer.changed(episode, opened.child(), opened.area());
    return new FindingAnswer.Recorded(id);
  }

  /** Records that the child returned, or corrects it. Found need not be known. */
  @Transactional
  public ReturnAnswer recordReturn(Permit permit, EpisodeId episode, NewReturn returned) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.RECORD_RETURN, episode);
    Optional<UUID> before = facts.returnedOfKey(episode, returned.formKey());
    if (before.isPresent()) {
      return new ReturnAnswer.Recorded(before.get());
    }
    Standing standing = store.standing(episode);
    Standing.Fact stands = standing.returned();
    if (!isVersion(stands, returned.corrects())) {
      return new ReturnAnswer.SomebodyWasFirst(idOf(stands));
    }
    if (!Lifecycle.allows(standing.state().stage(), step(stands, Step.RETURN))) {
      return new ReturnAnswer.Closed();
    }
    Instant now = permit.at();
    var trouble = TimeRules.returned(standing, returned.at(), now);
    if (trouble.isPresent()) {
      return new ReturnAnswer.Impossible(trouble.get());
    }
    UUID id = Ids.next(now);
    if (!facts.addReturned(episode, returned, recording(id, permit))) {
      throw new IllegalStateException("A return could not be added though nobody else may");
    }
    announcer.publish(
        new EpisodeEvent.ChildReturned(
            episode, opened.child(), opened.area(), returned.at(), now, false, stands != null));
    announcer.changed(episode, opened.child(), opened.area());
    return new ReturnAnswer.Recorded(id);
  }

  /** Records a safe-and-well check. */
  @Transactional
  public CheckAnswer recordSafeAndWell(Permit permit, EpisodeId episode, NewCheck check) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.RECORD_CHECK, episode);
    Optional<UUID> before = facts.checkOfKey(episode, check.formKey());
    if (before.isPresent()) {
      return new CheckAnswer.Recorded(before.get());
    }
    Standing standing = store.standing(episode);
    if (!Lifecycle.allows(standing.state().stage(), Step.CHECK)) {
      return standing.spell() == null ? new CheckAnswer.Closed() : new CheckAnswer.StillMissing();
    }
    Instant now = permit.at();
    var trouble = TimeRules.seen(standing, check.at(), now);
    if (trouble.isPresent()) {
      return new CheckAnswer.Impossible(trouble.get());
    }
    UUID id = Ids.next(now);
    facts.addCheck(episode, check, recording(id, permit));
    announcer.publish(
        new EpisodeEvent.ChildSeenSafeAndWell(episode, opened.child(), id, check.at(), now));
    announcer.changed(episode, opened.child(), opened.area());
    return new CheckAnswer.Recorded(id);
  }

  /** Closes the episode, or says why not; a refusal is written to the audit. */
  @Transactional
  public ClosingAnswer close(Permit permit, EpisodeId episode, NewClosing closing) {
    EpisodeStore.Opened opened = begin(permit, EpisodeAction.CLOSE, episode);
    Optional<UUID> before = closings.ofKey(episode, closing.formKey());
    if (before.isPresent()) {
      return new ClosingAnswer.Closed(before.get());
    }
    Standing standing = store.standing(episode);
    Instant now = permit.at();
    return switch (ClosingRules.rule(standing, closing, permit.post(), now)) {
      case ClosingRules.Refused(ClosingAnswer.Reason reason) -> {
        audit.record(
            AuditEntry.refused(
                now,
                permit.action().code(),
                permit.by().id(),
                permit.child(),
                episode.value(),
                reason.code()));
        yield new ClosingAnswer.Refused(reason);
      }
      case ClosingRules.Impossible(TimeTrouble trouble) -> new ClosingAnswer.Impossible(trouble);
      case ClosingRules.Allowed _ -> {
        UUID id = Ids.next(now);
        UUID spell = Objects.requireNonNull(standing.spell());
        closings.add(episode, closure(closing, spell, now), recording(id, permit));
        store.endSpell(spell, now);
        owners.end(permit, opened);
        announcer.publish(
            new EpisodeEvent.EpisodeClosed(episode, opened.child(), opened.area(), now));
        announcer.changed(episode, opened.child(), opened.area());
        yield new ClosingAnswer.Closed(id);
      }
    };
  }

  private EpisodeStore.Opened begin(Permit permit, EpisodeAction action, EpisodeId episode) {
    permit.mustAllow(action);
    EpisodeStore.Opened opened = store.get(episode);
    permit.mustConcern(opened.child());
    store.lock(opened.child());
    return opened;
  }

  private static ClosingStore.Closure closure(NewClosing closing, UUID spell, Instant now) {
    NewClosing.Welfare welfare = closing.welfare();
    return welfare == null
        ? new ClosingStore.Closure(
            spell, "OVERRIDE", null, now, closing.override(), closing.formKey())
        : new ClosingStore.Closure(
            spell,
            welfare.seen() ? "SEEN" : "SPOKEN_TO",
            welfare.by(),
            welfare.at(),
            null,
            closing.formKey());
  }

  private static FactStore.Recording recording(UUID id, Permit permit) {
    return new FactStore.Recording(id, permit.at(), permit.by().id(), null);
  }

  private static Step step(Standing.@Nullable Fact stands, Step first) {
    return stands == null ? first : Step.CORRECT;
  }

  private static boolean isVersion(Standing.@Nullable Fact stands, @Nullable UUID shown) {
    return stands == null ? shown == null : stands.id().equals(shown);
  }

  private static @Nullable UUID idOf(Standing.@Nullable Fact stands) {
    return stands == null ? null : stands.id();
  }
}
