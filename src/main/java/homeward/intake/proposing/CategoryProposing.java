package homeward.intake.proposing;

import homeward.agencies.Desk;
import homeward.intake.Proposal;
import homeward.intake.domain.Before;
import homeward.intake.proposing.ProposalMaker.Made;
import homeward.intake.store.DecisionDueStore;
import homeward.intake.store.DecisionStore;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.KnownStore.Told;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at a report again whenever something new is known of it. However often it is asked, the
 * same facts make one proposal and tell a desk once.
 */
@Component
public class CategoryProposing {

  private final KnownStore known;
  private final DecisionStore decisions;
  private final DecisionDueStore due;
  private final ProposalMaker maker;
  private final TellDesk telling;
  private final Live live;
  private final Clock clock;

  CategoryProposing(
      KnownStore known,
      DecisionStore decisions,
      DecisionDueStore due,
      ProposalMaker maker,
      TellDesk telling,
      Live live,
      Clock clock) {
    this.known = known;
    this.decisions = decisions;
    this.due = due;
    this.maker = maker;
    this.telling = telling;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Works out the first proposal for a report that is being written, and tells whoever must decide.
   *
   * @param told what the report says, the last answer to each question
   * @param before what was known of the child
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void first(KnownReport report, List<Told> told, Before before) {
    Instant now = clock.instant();
    telling.tell(report, maker.first(report, told, before, now, StandIn.HOMEWARD), null, now);
  }

  /**
   * Works out the proposal in force and tells whoever must decide.
   *
   * @param by who brought the new fact, or the stand-in
   * @return empty when there is no such report, or it was joined to another or came with an import
   */
  @Transactional
  public Optional<Proposal> look(ReportId report, ProfessionalId by) {
    known.lock(report);
    Optional<KnownReport> found =
        known.report(report).filter(one -> !one.imported() && one.joinedTo() == null);
    return found.map(one -> {
      Instant now = clock.instant();
      Made made = maker.look(one, now, by);
      telling.tell(one, made, decisions.inForce(report).orElse(null), now);
      if (made.isNew()) {
        live.changed("report:" + report);
        live.changed("child:" + one.child());
        due.open(report).forEach(promise -> live.changed(Desk.topic(promise.desk())));
      }
      return made.proposal();
    });
  }
}
