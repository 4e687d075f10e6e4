package homeward.risk;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.episodes.EpisodeClocks;
import homeward.episodes.EpisodeReading;
import homeward.episodes.EpisodeSummary;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.risk.domain.Grading;
import homeward.risk.store.RiskStore;
import homeward.shared.AreaId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The risk of an episode: what was proposed, what people decided, and deciding. */
@Component
public class Risks {

  private final RiskStore store;
  private final RiskDesks desks;
  private final EpisodeReading episodes;
  private final EpisodeClocks clocks;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Risks(
      RiskStore store,
      RiskDesks desks,
      EpisodeReading episodes,
      EpisodeClocks clocks,
      Audit audit,
      ApplicationEventPublisher events) {
    this.store = store;
    this.desks = desks;
    this.episodes = episodes;
    this.clocks = clocks;
    this.audit = audit;
    this.events = events;
  }

  /** What the protocol proposed; empty for imported episodes and in the first moment. */
  @Transactional(readOnly = true)
  public Optional<StoredProposal> proposal(Permit permit, EpisodeId episode) {
    episodes.summary(permit, episode);
    return store.proposal(episode);
  }

  /** Every decision, earliest first; the last one stands. */
  @Transactional(readOnly = true)
  public List<RiskDecision> history(Permit permit, EpisodeId episode) {
    episodes.summary(permit, episode);
    return store.decisions(episode);
  }

  /** Whether the reader set the level that stands, so that somebody else reviews it. */
  @Transactional(readOnly = true)
  public boolean setByReader(Permit permit, EpisodeId episode) {
    return permit.by().id().equals(Grading.setBy(history(permit, episode)));
  }

  /** The protocol that governs the episode. */
  @Transactional(readOnly = true)
  public Protocol protocol(Permit permit, EpisodeId episode) {
    EpisodeSummary summary = episodes.summary(permit, episode);
    return desks.protocol(summary.area(), summary.times().opened());
  }

  /**
   * Grades, raises, lowers, confirms or reviews, as the protocol allows; a refusal is written to
   * the audit. Whoever set a level neither reviews nor confirms it. Two at once: the first wins,
   * the other is shown both.
   *
   * @param permit for {@link RiskAction#DECIDE}
   */
  @Transactional
  public GradeAnswer decide(Permit permit, EpisodeId episode, NewGrade wish) {
    permit.mustAllow(RiskAction.DECIDE);
    EpisodeSummary summary = episodes.summary(permit, episode);
    store.lock(episode);
    Optional<RiskDecision> same = store.ofKey(episode, wish.formKey());
    if (same.isPresent()) {
      return new GradeAnswer.Decided(same.get());
    }
    if (!summary.open()) {
      return new GradeAnswer.Closed();
    }
    List<RiskDecision> before = store.decisions(episode);
    RiskDecision standing = before.isEmpty() ? null : before.getLast();
    UUID version = standing == null ? null : standing.id();
    if (!Objects.equals(version, wish.from())) {
      return new GradeAnswer.SomebodyWasFirst(standing);
    }
    Protocol protocol = desks.protocol(summary.area(), summary.times().opened());
    Grading.Grader grader =
        new Grading.Grader(permit.by().id(), posts(permit.by(), summary.area()));
    return switch (Grading.rule(before, wish.level(), grader, protocol)) {
      case Grading.Refused(ClauseRef clause, Set<String> who) -> {
        refused(permit, episode, clause.id());
        yield new GradeAnswer.Refused(clause.id(), clause.sentence(), who);
      }
      case Grading.SomebodyElse(ClauseRef clause) -> {
        refused(permit, episode, "same-person");
        yield new GradeAnswer.SomebodyElse(clause.id(), clause.sentence());
      }
      case Grading.Allowed allowed -> keep(permit, summary, wish, standing, allowed, protocol);
    };
  }

  private GradeAnswer keep(
      Permit permit,
      EpisodeSummary summary,
      NewGrade wish,
      @Nullable RiskDecision standing,
      Grading.Allowed allowed,
      Protocol protocol) {
    EpisodeId episode = summary.episode();
    Instant now = permit.at();
    Optional<StoredProposal> proposal = store.proposal(episode);
    boolean below = proposal.map(one -> one.level().graverThan(wish.level())).orElse(false);
    boolean reviewed = allowed.kind() == RiskDecision.Kind.REVIEWED;
    Desk desk =
        desks.reviewing(
            protocol,
            summary.area(),
            below && !reviewed,
            reviewed ? Grading.setBy(store.decisions(episode)) : permit.by().id());
    RiskDecision decision =
        new RiskDecision(
            Ids.next(now),
            episode,
            allowed.kind(),
            wish.level(),
            wish.reasons(),
            below,
            allowed.provisional(),
            allowed.clause().id(),
            desk.id(),
            now.plus(
                allowed.provisional()
                    ? protocol.handovers().acknowledgeWithin(wish.level()).value()
                    : protocol.risk().supervisorReviewWithin(wish.level()).value()),
            permit.by().id(),
            now);
    RiskStore.Keeping keeping =
        new RiskStore.Keeping(
            permit.child(),
            proposal.map(StoredProposal::id).orElse(null),
            standing == null ? null : standing.id(),
            protocol.version().id(),
            wish.formKey());
    if (!store.addDecision(decision, keeping)) {
      throw new IllegalStateException("A decision could not be added though nobody else may");
    }
    clocks.graded(permit, episode, wish.level());
    events.publishEvent(
        new RiskEvent.RiskDecided(
            episode,
            permit.child(),
            decision.id(),
            wish.level(),
            allowed.provisional(),
            below,
            now));
    return new GradeAnswer.Decided(decision);
  }

  private void refused(Permit permit, EpisodeId episode, String reason) {
    audit.record(
        AuditEntry.refused(
            permit.at(),
            permit.action().code(),
            permit.by().id(),
            permit.child(),
            episode.value(),
            reason));
  }

  private static Set<String> posts(Professional who, AreaId area) {
    return who.posts().stream()
        .filter(held -> held.area().equals(area) || held.areas().contains(area.value()))
        .map(held -> held.post().code())
        .collect(Collectors.toSet());
  }
}
