package homeward.intake.proposing;

import homeward.agencies.Handover;
import homeward.agencies.Handovers;
import homeward.intake.store.CollectionStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskLevel;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The carer knows where the child is and asks the police to help, because collecting the child is
 * not safe (Staffordshire carers' information pack). The control room is told and must acknowledge
 * in the protocol's time for high risk; from there it climbs by itself. It is not a report of a
 * missing child, so nothing waits to be decided.
 */
@Component
public class PoliceHelp {

  /** The matter under which help is handed over; its subject is the report. */
  public static final String MATTER = "intake.police-help";

  private final CollectionStore collections;
  private final DeskChain chain;
  private final Handovers handovers;

  PoliceHelp(CollectionStore collections, DeskChain chain, Handovers handovers) {
    this.collections = collections;
    this.chain = chain;
    this.handovers = handovers;
  }

  /**
   * Tells the control room; nothing happens when it was told before, or when somebody has said
   * already whether the child was there.
   *
   * @param since when help was asked for, UTC
   * @param by who asked, or Homeward for a report that came in
   */
  public void ask(KnownReport report, Protocol protocol, Instant since, ProfessionalId by) {
    boolean over =
        collections.ofReport(report.report()).filter(one -> one.there() != null).isPresent();
    if (over) {
      return;
    }
    Provision<Duration> within = protocol.handovers().acknowledgeWithin(RiskLevel.HIGH);
    handovers.hand(
        new Handover(
            MATTER,
            report.report().value(),
            report.child(),
            "/reports/" + report.report() + "/proposal",
            true,
            within.value(),
            chain.fromControlRoom(report.area(), protocol),
            protocol.version().id(),
            within.clause().id(),
            since),
        by);
  }

  /** Help is no longer needed: the child was collected, was not there, or is missing. */
  public void over(ReportId report, ProfessionalId by) {
    handovers.settle(MATTER, report.value(), by);
  }
}
