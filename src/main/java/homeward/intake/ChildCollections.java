package homeward.intake;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.intake.proposing.PoliceHelp;
import homeward.intake.store.AbsenceStepStore.Recorded;
import homeward.intake.store.CollectionStore;
import homeward.intake.store.CollectionStore.Collection;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.ReportId;
import homeward.web.Live;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child whose whereabouts are known or suspected: somebody goes there. If the child is not there,
 * the report is one of a missing child, and somebody must decide again (Staffordshire carers'
 * information pack).
 */
@Component
public class ChildCollections {

  private final CollectionStore store;
  private final KnownStore known;
  private final ReportWriting writing;
  private final PoliceHelp help;
  private final ApplicationEventPublisher events;
  private final Live live;

  ChildCollections(
      CollectionStore store,
      KnownStore known,
      ReportWriting writing,
      PoliceHelp help,
      ApplicationEventPublisher events,
      Live live) {
    this.store = store;
    this.known = known;
    this.writing = writing;
    this.help = help;
    this.events = events;
    this.live = live;
  }

  /** The collection of a report; empty when nobody goes anywhere. */
  @Transactional(readOnly = true)
  public Optional<Collection> of(Permit permit, ReportId report) {
    known(permit, report);
    return store.ofReport(report);
  }

  /** The child was there and is back. Nothing happens when somebody said so before. */
  @Transactional
  public void collected(Permit permit, ReportId report, String words, UUID formKey) {
    permit.mustAllow(DecisionAction.RECORD_BACK);
    KnownReport found = known(permit, report);
    store
        .ofReport(report)
        .ifPresent(collection ->
            store.end(
                collection.id(),
                true,
                words.strip(),
                permit.at(),
                new Recorded(formKey, permit.at(), permit.by().id())));
    help.over(report, permit.by().id());
    changed(found);
  }

  /**
   * The child was not there: a fact, a new proposal follows, and the desk that decides is told at
   * once. Nothing happens the second time.
   */
  @Transactional
  public void notThere(Permit permit, ReportId report) {
    permit.mustAllow(DecisionAction.RECORD_BACK);
    KnownReport found = known(permit, report);
    if (writing.notThere(report, Recording.of(permit.at(), permit.by().id()))) {
      events.publishEvent(
          new ReportEvent.ReportReceived(report, found.child(), found.area(), permit.at()));
      changed(found);
    }
  }

  private KnownReport known(Permit permit, ReportId report) {
    KnownReport found = known.report(report).orElseThrow();
    permit.mustConcern(found.child());
    return found;
  }

  private void changed(KnownReport report) {
    live.changed("report:" + report.report());
    live.changed("child:" + report.child());
    store.desk(report.report()).ifPresent(desk -> live.changed(Desk.topic(desk)));
  }
}
