package homeward.intake;

import homeward.access.Permit;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.intake.DecisionOutcome.Lack;
import homeward.intake.deciding.DecisionMaker;
import homeward.intake.domain.DecisionRules;
import homeward.intake.domain.DecisionSteps;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.proposing.DeskChain;
import homeward.intake.proposing.PostsHeld;
import homeward.intake.store.DecisionStore;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.ProposalStore;
import homeward.protocol.Protocol;
import homeward.protocol.Ruling;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a report is: proposed by the local protocol, decided by a named person. The two are kept
 * apart, each with its reasons, and neither is ever changed.
 */
@Component
public class Decisions {

  private final KnownStore known;
  private final ProposalStore proposals;
  private final DecisionStore decisions;
  private final DeskChain chain;
  private final CategoryProposing proposing;
  private final DecisionMaker maker;
  private final Audit audit;

  Decisions(
      KnownStore known,
      ProposalStore proposals,
      DecisionStore decisions,
      DeskChain chain,
      CategoryProposing proposing,
      DecisionMaker maker,
      Audit audit) {
    this.known = known;
    this.proposals = proposals;
    this.decisions = decisions;
    this.chain = chain;
    this.proposing = proposing;
    this.maker = maker;
    this.audit = audit;
  }

  /** Every proposal for a report, latest first; empty before it was looked at. */
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Permit permit, ReportId report) {
    known(permit, report);
    return proposals.all(report);
  }

  /** Every decision about a report, latest first; the first is in force. */
  @Transactional(readOnly = true)
  public List<Decision> decisions(Permit permit, ReportId report) {
    known(permit, report);
    return decisions.all(report);
  }

  /**
   * Decides. The report waits for one decider at a time; whoever comes second is told of the first
   * and nothing of theirs is recorded. Facts and markers that came since the page was opened are
   * looked at first: a decision is never made on an old proposal.
   */
  @Transactional
  public DecisionOutcome decide(Permit permit, ReportId report, Decide decide) {
    permit.mustAllow(DecisionAction.DECIDE);
    known.lock(report);
    KnownReport found = known(permit, report);
    Optional<Decision> before = decisions.keyed(report, decide.formKey());
    if (before.isPresent()) {
      return new DecisionOutcome.Decided(before.get(), null);
    }
    if (found.joinedTo() != null) {
      return new DecisionOutcome.NotAllowed(
          "This report was joined to an earlier one of the same disappearance: decide there.");
    }
    Protocol protocol = chain.protocol(found.area(), permit.at());
    Ruling ruling = protocol.mayDecide("category.decide", PostsHeld.in(permit.by(), found.area()));
    if (ruling instanceof Ruling.Refused refused) {
      audit.recordWhateverHappens(
          AuditEntry.refused(
              permit.at(),
              DecisionAction.DECIDE.code(),
              permit.by().id(),
              permit.child(),
              report.value(),
              "post-does-not-decide"));
      return new DecisionOutcome.MayNot(refused.clause(), refused.who());
    }
    Decision standing = decisions.inForce(report).orElse(null);
    Proposal proposal = proposing.look(report, StandIn.HOMEWARD).orElse(null);
    if (proposal == null) {
      return new DecisionOutcome.NotAllowed(
          "This report came with an import: it is history, and nothing is decided about it.");
    }
    DecisionOutcome trouble = trouble(permit, decide, standing, proposal);
    if (trouble != null) {
      return trouble;
    }
    DecisionMaker.Made made =
        maker.make(
            permit,
            decide,
            new DecisionMaker.Ground(
                found, protocol, standing, proposal.category(), ruling.clause()));
    return new DecisionOutcome.Decided(made.decision(), made.absence());
  }

  private static @Nullable DecisionOutcome trouble(
      Permit permit, Decide decide, @Nullable Decision standing, Proposal proposal) {
    if (standing != null && !standing.id().equals(decide.seen().decision())) {
      return new DecisionOutcome.Overtaken(standing);
    }
    if (!proposal.id().equals(decide.seen().proposal())) {
      return new DecisionOutcome.ProposalChanged(proposal);
    }
    var now = standing == null ? null : standing.category();
    String refusal = DecisionSteps.refusal(now, decide.category());
    if (refusal != null) {
      return new DecisionOutcome.NotAllowed(refusal);
    }
    List<Lack> lacks = DecisionRules.lacks(decide, proposal.category(), now, permit.at());
    return lacks.isEmpty() ? null : new DecisionOutcome.Incomplete(lacks);
  }

  private KnownReport known(Permit permit, ReportId report) {
    KnownReport found = known.report(report).orElseThrow();
    permit.mustConcern(found.child());
    return Objects.requireNonNull(found);
  }
}
