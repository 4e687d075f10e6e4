package homeward.risk;

import homeward.agencies.Desk;
import homeward.episodes.EpisodeEvent.EpisodeOpened;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.RiskProposal;
import homeward.protocol.Windows;
import homeward.risk.domain.GraderFacts;
import homeward.risk.store.GraderFactsStore;
import homeward.risk.store.RiskStore;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.StandIn;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Proposes a risk level when an episode opens. Delivered at least once; stored once. */
@Component
class RiskProposing {

  private final GraderFactsStore known;
  private final RiskStore store;
  private final RiskDesks desks;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RiskProposing(
      GraderFactsStore known,
      RiskStore store,
      RiskDesks desks,
      Live live,
      ApplicationEventPublisher events,
      Clock clock) {
    this.known = known;
    this.store = store;
    this.desks = desks;
    this.live = live;
    this.events = events;
    this.clock = clock;
  }

  /** Works out the proposal from the answers, the markers and the history, and tells the desk. */
  @ApplicationModuleListener
  void on(EpisodeOpened event) {
    Protocol protocol = desks.protocol(event.area(), event.recordedAt());
    List<String> markers = known.markers(event.child());
    Windows.Window window =
        protocol.reports().historyWindow(LondonTime.day(event.startedAt())).value();
    Facts.History history =
        known.earlier(event.child(), event.report(), window.from(), event.recordedAt());
    RiskProposal proposal =
        protocol.proposeRisk(
            GraderFacts.of(
                known.born(event.child()).orElse(null),
                event.startedAt(),
                known.answers(event.report()),
                markers,
                history,
                protocol));
    Instant now = clock.instant();
    Desk desk = desks.grading(protocol, event.area());
    StoredProposal stored =
        new StoredProposal(
            Ids.next(now),
            event.episode(),
            proposal.level(),
            proposal.weight(),
            proposal.fired().stream().map(ref -> ref.id()).toList(),
            protocol.version().id(),
            new StoredProposal.Counted(history.missing(), history.absent(), markers),
            desk.id(),
            event
                .recordedAt()
                .plus(protocol.handovers().acknowledgeWithin(proposal.level()).value()),
            now);
    if (store.addProposal(stored, event.child(), StandIn.HOMEWARD)) {
      events.publishEvent(
          new RiskEvent.RiskProposed(event.episode(), event.child(), proposal.level(), now));
      live.changed("episode:" + event.episode());
      live.changed(desk.topic());
    }
  }
}
