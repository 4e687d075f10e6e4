package homeward.intake.proposing;

import homeward.agencies.Handover;
import homeward.agencies.Handovers;
import homeward.intake.Decision;
import homeward.intake.domain.ReportFacts;
import homeward.intake.proposing.ProposalMaker.Made;
import homeward.intake.store.DecisionDueStore;
import homeward.intake.store.DecisionDueStore.Because;
import homeward.intake.store.DecisionDueStore.DecisionDue;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Category;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskLevel;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.StandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the desk that decides: once for the report, once when the child is not where they were
 * thought to be, once for each graver proposal after a decision. Each is handed over, climbs, and
 * is a promise to decide.
 */
@Component
class TellDesk {

  private final DecisionDueStore due;
  private final DeskChain chain;
  private final Handovers handovers;
  private final DueClock clock;
  private final Going going;
  private final PoliceHelp help;

  TellDesk(
      DecisionDueStore due,
      DeskChain chain,
      Handovers handovers,
      DueClock clock,
      Going going,
      PoliceHelp help) {
    this.due = due;
    this.chain = chain;
    this.handovers = handovers;
    this.clock = clock;
    this.going = going;
    this.help = help;
  }

  /** Tells whoever must be told; nothing happens when they have been. */
  void tell(KnownReport report, Made made, @Nullable Decision standing, Instant now) {
    UUID notThere = report.notThere();
    if (notThere != null && (standing == null || standing.category() != Category.MISSING)) {
      going.notThere(report, notThere, now);
      help.over(report.report(), StandIn.HOMEWARD);
      tell(report, made, Because.NOT_THERE, notThere, now);
    } else if (standing == null) {
      if (needsDeciding(made)) {
        tell(report, made, Because.REPORTED, report.report().value(), now);
      } else {
        going.carerGoes(report, made.protocol(), now);
      }
      if (notThere == null && report.policeHelp()) {
        help.ask(report, made.protocol(), report.recordedAt(), StandIn.HOMEWARD);
      }
    }
    if (standing != null
        && made.isNew()
        && ReportFacts.graver(made.proposal().category(), standing.category())
        && due.open(report.report()).isEmpty()) {
      tell(report, made, Because.GRAVER, made.proposal().id(), now);
    }
  }

  /**
   * Where the whereabouts are known and the carer goes, nothing waits to be decided, also when the
   * control room is asked for help (Staffordshire carers' information pack).
   */
  private static boolean needsDeciding(Made made) {
    return made.proposal().category() != Category.NEITHER || made.proposal().deployAtOnce();
  }

  private void tell(KnownReport report, Made made, Because because, UUID subject, Instant now) {
    Protocol protocol = made.protocol();
    boolean urgent = made.proposal().danger() == 3;
    Provision<Duration> within =
        protocol.handovers().acknowledgeWithin(urgent ? RiskLevel.HIGH : RiskLevel.LOW);
    List<DeskId> desks = chain.of(protocol.handovers().chain().value(), report.area());
    Instant since = because == Because.REPORTED ? report.recordedAt() : now;
    Provision<Duration> decide = decideWithin(made, protocol, within);
    DecisionDue promise =
        new DecisionDue(
            Ids.next(now), because, subject, desks.getFirst(), since.plus(decide.value()), now);
    ClauseRef clause = decide.clause();
    if (!due.add(
        promise,
        report.report(),
        report.child(),
        protocol.version().id(),
        clause.id(),
        StandIn.HOMEWARD)) {
      return;
    }
    clock.start(DueClock.Promise.DECISION, promise.id(), promise.dueAt());
    handovers.hand(
        new Handover(
            because.matter(),
            subject,
            report.child(),
            "/reports/" + report.report() + "/proposal",
            urgent,
            within.value(),
            desks,
            protocol.version().id(),
            within.clause().id(),
            since),
        StandIn.HOMEWARD);
  }

  /**
   * An absence is first reviewed, and so decided, within the protocol's time. What is proposed to
   * be missing is decided in the time in which it must be acknowledged (local choice: the child is
   * treated as missing until somebody decides, so nobody may sit on it).
   */
  private static Provision<Duration> decideWithin(
      Made made, Protocol protocol, Provision<Duration> acknowledge) {
    return made.proposal().category() == Category.MISSING
        ? acknowledge
        : protocol.reports().firstReviewWithin();
  }
}
