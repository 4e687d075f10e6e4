package homeward.intake.proposing;

import homeward.intake.Decide.Collecting;
import homeward.intake.store.AbsenceStepStore.Recorded;
import homeward.intake.store.CollectionStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Protocol;
import homeward.shared.Ids;
import homeward.shared.StandIn;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A carer goes to where the child is thought to be. Somebody asks afterwards whether the child was
 * there: within the time of a first review (local choice).
 */
@Component
class Going {

  private final CollectionStore collections;
  private final DeskChain chain;
  private final DueClock clock;

  Going(CollectionStore collections, DeskChain chain, DueClock clock) {
    this.collections = collections;
    this.chain = chain;
    this.clock = clock;
  }

  /** The carer goes without a decision; once for each report. */
  void carerGoes(KnownReport report, Protocol protocol, Instant now) {
    UUID id = Ids.next(now);
    Instant ask = report.recordedAt().plus(protocol.reports().firstReviewWithin().value());
    boolean added =
        collections.add(
            id,
            report.report(),
            report.child(),
            null,
            new Collecting("", "", "Whoever reported", "", ask),
            chain.controlRoom(report.area(), protocol),
            new Recorded(id, now, StandIn.HOMEWARD));
    if (added) {
      clock.start(DueClock.Promise.COLLECTION, id, ask);
    }
  }

  /** Somebody looked: the child was not there. */
  void notThere(KnownReport report, UUID fact, Instant now) {
    collections
        .ofReport(report.report())
        .filter(collection -> collection.there() == null)
        .ifPresent(collection ->
            collections.end(
                collection.id(),
                false,
                "Not there",
                now,
                new Recorded(fact, now, StandIn.HOMEWARD)));
  }
}
