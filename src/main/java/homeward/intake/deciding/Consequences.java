package homeward.intake.deciding;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.episodes.Episodes;
import homeward.episodes.NewEpisode;
import homeward.episodes.Opening;
import homeward.intake.Absence;
import homeward.intake.AbsenceEvent;
import homeward.intake.Decide.Collecting;
import homeward.intake.Decide.ContactPlan;
import homeward.intake.proposing.DeskChain;
import homeward.intake.proposing.DueClock;
import homeward.intake.store.AbsenceStepStore.Recorded;
import homeward.intake.store.AbsenceStore;
import homeward.intake.store.CollectionStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Protocol;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.web.Live;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What begins with each decision: an episode, an absence, or a collection. */
@Component
class Consequences {

  private final Episodes episodes;
  private final AbsenceStore absences;
  private final CollectionStore collections;
  private final DeskChain chain;
  private final DueClock clock;
  private final Live live;
  private final ApplicationEventPublisher events;

  Consequences(
      Episodes episodes,
      AbsenceStore absences,
      CollectionStore collections,
      DeskChain chain,
      DueClock clock,
      Live live,
      ApplicationEventPublisher events) {
    this.episodes = episodes;
    this.absences = absences;
    this.collections = collections;
    this.chain = chain;
    this.clock = clock;
    this.live = live;
    this.events = events;
  }

  /**
   * An episode opens, owned by the duty inspector's desk, from when the child was last seen; an
   * absence that became missing counts once, as missing, from its start.
   */
  Opening missing(Permit permit, KnownReport report, Protocol protocol) {
    return episodes.open(
        permit,
        new NewEpisode(
            report.report(),
            report.start(),
            report.reportedAt(),
            report.area(),
            protocol.version().id(),
            permit.by().id(),
            deciding(report, protocol),
            null));
  }

  /** An absence begins, with its review and first call back. */
  UUID absent(
      Permit permit, KnownReport report, Protocol protocol, UUID decision, ContactPlan plan) {
    Instant now = permit.at();
    UUID id = Ids.next(now);
    absences.add(
        new AbsenceStore.Begin(
            id, report.report(), report.child(), report.area(), decision, report.start()),
        plan,
        now,
        permit.by().id());
    DeskId controlRoom = chain.controlRoom(report.area(), protocol);
    promise(permit, id, Absence.Kind.CALL_BACK, controlRoom, plan.firstCallBackAt());
    promise(permit, id, Absence.Kind.REVIEW, deciding(report, protocol), plan.reviewAt());
    events.publishEvent(
        new AbsenceEvent.AbsenceBegan(
            id, report.report(), report.child(), report.area(), report.start(), now));
    return id;
  }

  /** Somebody goes to where the child is thought to be; the control room asks afterwards. */
  void neither(
      Permit permit,
      KnownReport report,
      Protocol protocol,
      UUID decision,
      Collecting collecting,
      UUID formKey) {
    UUID id = Ids.next(permit.at());
    DeskId controlRoom = chain.controlRoom(report.area(), protocol);
    if (collections.add(
        id,
        report.report(),
        report.child(),
        decision,
        collecting,
        controlRoom,
        new Recorded(formKey, permit.at(), permit.by().id()))) {
      clock.start(DueClock.Promise.COLLECTION, id, collecting.askAt());
      live.changed(Desk.topic(controlRoom));
    }
  }

  private void promise(Permit permit, UUID absence, Absence.Kind kind, DeskId desk, Instant at) {
    UUID id = Ids.next(permit.at());
    absences.promise(absence, new Absence.Due(id, kind, desk, at), permit.at(), permit.by().id());
    clock.start(DueClock.Promise.ABSENCE, id, at);
    live.changed(Desk.topic(desk));
  }

  private DeskId deciding(KnownReport report, Protocol protocol) {
    return chain.of(List.copyOf(protocol.reports().decidedBy().value()), report.area()).getFirst();
  }
}
