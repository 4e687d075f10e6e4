package homeward.episodes;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.Acknowledgement;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.HandoverEvent;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.episodes.facts.AcceptingAnswer;
import homeward.episodes.facts.HandingAnswer;
import homeward.episodes.facts.NewHandover;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.OwnerStore;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who owns an episode. There is always an owner: the giver stays owner until somebody accepts, and
 * what nobody accepts climbs (coroner's report on a move without a written handover).
 */
@Component
public class EpisodeOwners {

  static final String MATTER = "episodes.own";

  private final EpisodeStore store;
  private final OwnerStore owners;
  private final OwnershipChain chain;
  private final Handovers handovers;
  private final Desks desks;
  private final Involvements involvements;
  private final EpisodeAnnouncer announcer;

  EpisodeOwners(
      EpisodeStore store,
      OwnerStore owners,
      OwnershipChain chain,
      Handovers handovers,
      Desks desks,
      Involvements involvements,
      EpisodeAnnouncer announcer) {
    this.store = store;
    this.owners = owners;
    this.chain = chain;
    this.handovers = handovers;
    this.desks = desks;
    this.involvements = involvements;
    this.announcer = announcer;
  }

  /** The first owner: accepted at once when whoever decided works at that desk. */
  void first(EpisodeStore.Opened episode, DeskId desk, ProfessionalId by) {
    Instant now = episode.opened();
    UUID id = Ids.next(now);
    owners.give(id, episode.id(), desk, null, now, by);
    if (chain.worksAt(by, desk)) {
      owners.answer(Ids.next(now), new OwnerStore.Given(id, desk), null, now, by);
    } else {
      handovers.hand(chain.handover(id, episode, desk, now), by);
    }
  }

  /** Gives the episode to another desk with everything it must know; the giver stays owner. */
  @Transactional
  public HandingAnswer give(Permit permit, EpisodeId episode, NewHandover handover) {
    EpisodeStore.Opened opened = begin(permit, episode);
    if (store.standing(episode).spell() == null) {
      return new HandingAnswer.Closed();
    }
    Instant now = permit.at();
    Optional<OwnerStore.Given> owner = owners.owner(episode);
    if (owner.isPresent() && owner.get().desk().equals(handover.to())) {
      return new HandingAnswer.AlreadyTheirs();
    }
    Optional<OwnerStore.Given> waiting = owners.waiting(episode);
    UUID id = Ids.next(now);
    OwnerStore.Form form =
        new OwnerStore.Form(
            handover.known(),
            handover.stillOpen(),
            handover.risk(),
            handover.nextReview(),
            handover.formKey());
    if (!owners.give(id, episode, handover.to(), form, now, permit.by().id())) {
      return new HandingAnswer.Given();
    }
    waiting.ifPresent(before -> handovers.settle(MATTER, before.ownership(), permit.by().id()));
    openForArea(opened, handover.to(), id, permit);
    handovers.hand(chain.handover(id, opened, handover.to(), now), permit.by().id());
    announcer.changed(episode, opened.child(), opened.area());
    return new HandingAnswer.Given();
  }

  /** Accepts the episode for the desk at which the professional works. The first one wins. */
  @Transactional
  public AcceptingAnswer accept(Permit permit, EpisodeId episode) {
    EpisodeStore.Opened opened = begin(permit, episode);
    Optional<HandoverLog> log = waitingLog(permit, episode);
    if (log.isEmpty()) {
      return new AcceptingAnswer.NothingWaits();
    }
    return switch (handovers.acknowledge(permit, log.get().id())) {
      case Acknowledgement.Taken(Desk desk) -> {
        announcer.changed(episode, opened.child(), opened.area());
        yield new AcceptingAnswer.Accepted(desk.name());
      }
      case Acknowledgement.AlreadyTaken(String byName, Instant at) ->
          new AcceptingAnswer.SomebodyWasFirst(byName, at);
      case Acknowledgement.NotYourDesk(String deskName) ->
          new AcceptingAnswer.NotYourDesk(deskName);
    };
  }

  /** Refuses the episode with a reason; it climbs at once and the giver stays owner. */
  @Transactional
  public AcceptingAnswer refuse(Permit permit, EpisodeId episode, String reason) {
    EpisodeStore.Opened opened = begin(permit, episode);
    Optional<OwnerStore.Given> waiting = owners.waiting(episode);
    Optional<HandoverLog> log = waitingLog(permit, episode);
    if (waiting.isEmpty() || log.isEmpty()) {
      return new AcceptingAnswer.NothingWaits();
    }
    HandoverLog.Step current = log.get().current();
    Desk desk = desks.find(current.desk()).orElseThrow();
    if (!Desks.mayWork(permit.by(), desk)) {
      return new AcceptingAnswer.NotYourDesk(desk.name());
    }
    Instant now = permit.at();
    owners.answer(
        Ids.next(now),
        new OwnerStore.Given(waiting.get().ownership(), desk.id()),
        reason,
        now,
        permit.by().id());
    handovers.timeIsUp(log.get().id(), current.position());
    announcer.changed(episode, opened.child(), opened.area());
    return new AcceptingAnswer.Refused();
  }

  /** The acceptance is recorded wherever the handover was acknowledged, in the same transaction. */
  @EventListener
  void accepted(HandoverEvent.HandoverAcknowledged event) {
    if (!event.matter().equals(MATTER)) {
      return;
    }
    EpisodeId episode = owners.episodeOf(event.subject()).orElseThrow();
    owners.answer(
        Ids.next(event.recordedAt()),
        new OwnerStore.Given(event.subject(), event.desk()),
        null,
        event.recordedAt(),
        event.by());
    announcer.publish(
        new EpisodeEvent.OwnerChanged(episode, event.child(), event.desk(), event.recordedAt()));
  }

  /** The episode is closed: nobody needs to accept it, and other areas need it no longer. */
  void end(Permit permit, EpisodeStore.Opened episode) {
    owners
        .waiting(episode.id())
        .ifPresent(given -> handovers.settle(MATTER, given.ownership(), permit.by().id()));
    for (OwnerStore.History given : owners.history(episode.id())) {
      Desk desk = desks.find(given.desk()).orElseThrow();
      involvements.end(
          episode.child(),
          Party.of(desk.area()),
          Because.REPORTED_IN_THE_AREA,
          given.id(),
          permit.at(),
          permit.by().id());
    }
  }

  private void openForArea(EpisodeStore.Opened episode, DeskId to, UUID source, Permit permit) {
    AreaId area = desks.find(to).orElseThrow().area();
    if (!chain.reads(area, episode.area())) {
      involvements.open(
          episode.child(),
          Party.of(area),
          Because.REPORTED_IN_THE_AREA,
          source,
          permit.at(),
          permit.by().id());
    }
  }

  private Optional<HandoverLog> waitingLog(Permit permit, EpisodeId episode) {
    return owners
        .waiting(episode)
        .flatMap(given -> handovers.log(permit, MATTER, given.ownership()))
        .filter(HandoverLog::open);
  }

  private EpisodeStore.Opened begin(Permit permit, EpisodeId episode) {
    permit.mustAllow(EpisodeAction.HAND_OVER);
    EpisodeStore.Opened opened = store.get(episode);
    permit.mustConcern(opened.child());
    store.lock(opened.child());
    return opened;
  }
}
