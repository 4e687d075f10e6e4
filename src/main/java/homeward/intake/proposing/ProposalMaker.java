package homeward.intake.proposing;

import homeward.intake.Proposal;
import homeward.intake.domain.Before;
import homeward.intake.domain.GravestAnswers;
import homeward.intake.domain.ReportFacts;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.KnownStore.Told;
import homeward.intake.store.ProposalStore;
import homeward.protocol.Answer;
import homeward.protocol.CategoryProposal;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Question;
import homeward.protocol.Windows;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Works out what the protocol proposes for a report and stores it when anything that counts
 * changed.
 */
@Component
class ProposalMaker {

  private final KnownStore known;
  private final ProposalStore proposals;
  private final DeskChain chain;

  ProposalMaker(KnownStore known, ProposalStore proposals, DeskChain chain) {
    this.known = known;
    this.proposals = proposals;
    this.chain = chain;
  }

  /**
   * The proposal in force after looking again.
   *
   * @param proposal the proposal
   * @param isNew whether it was added just now
   * @param protocol the protocol it was made by
   */
  record Made(Proposal proposal, boolean isNew, Protocol protocol) {}

  /** Looks again; the report must be locked. */
  Made look(KnownReport report, Instant now, ProfessionalId by) {
    Protocol protocol = chain.protocol(report.area(), now);
    Facts facts =
        facts(
            report,
            known.answers(report.report()),
            known.before(report.child(), report.report()),
            protocol);
    Optional<String> before = proposals.latestBasis(report.report());
    if (before.filter(ReportFacts.basis(facts, protocol.version().id())::equals).isPresent()) {
      return new Made(proposals.latest(report.report()).orElseThrow(), false, protocol);
    }
    int number =
        before.isEmpty()
            ? 1
            : proposals.latest(report.report()).map(Proposal::number).orElse(0) + 1;
    return make(report, facts, number, protocol, now, by);
  }

  /** The first proposal for a report that is being written: nothing can stand yet. */
  Made first(KnownReport report, List<Told> told, Before before, Instant now, ProfessionalId by) {
    Protocol protocol = chain.protocol(report.area(), now);
    return make(report, facts(report, told, before, protocol), 1, protocol, now, by);
  }

  private Made make(
      KnownReport report,
      Facts facts,
      int number,
      Protocol protocol,
      Instant now,
      ProfessionalId by) {
    CategoryProposal proposed = protocol.proposeCategory(facts);
    String version = protocol.version().id();
    Proposal proposal =
        new Proposal(
            Ids.next(now),
            report.report(),
            number,
            proposed.category(),
            proposed.deployAtOnce(),
            ReportFacts.danger(proposed, protocol.proposeRisk(facts)),
            version,
            new Proposal.Counted(
                facts.age(),
                facts.history().missing(),
                facts.history().absent(),
                facts.markers().stream().sorted().toList()),
            proposed.fired().stream()
                .map(ref -> new Proposal.Fired(ref.id(), ref.sentence(), ref.href()))
                .toList(),
            now);
    proposals.add(proposal, report.child(), ReportFacts.basis(facts, version), by);
    return new Made(proposal, true, protocol);
  }

  private static Facts facts(
      KnownReport report, List<Told> told, Before before, Protocol protocol) {
    Map<String, Question> questions = new HashMap<>();
    protocol.questions().all().forEach(one -> questions.put(one.value().code(), one.value()));
    List<GravestAnswers.Said> said =
        told.stream().map(one -> new GravestAnswers.Said(one.question(), one.answer())).toList();
    Map<String, Answer> answers = GravestAnswers.of(said, questions);
    Windows.Window window =
        protocol.reports().historyWindow(LondonTime.day(report.reportedAt())).value();
    return ReportFacts.of(
        report.born(),
        report.reportedAt(),
        report.whereabouts(),
        answers,
        before.markers(),
        before.counted(window.from(), report.reportedAt()));
  }
}
