package homeward.intake;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.intake.DecisionOutcome.Lack;
import homeward.intake.deciding.AbsenceSteps;
import homeward.intake.domain.AbsenceLifecycle;
import homeward.intake.domain.AbsenceMove;
import homeward.intake.domain.AbsenceRules;
import homeward.intake.proposing.DeskChain;
import homeward.intake.proposing.PostsHeld;
import homeward.intake.store.AbsenceStore;
import homeward.protocol.Category;
import homeward.protocol.Protocol;
import homeward.protocol.Ruling;
import homeward.shared.ReportId;
import homeward.web.Live;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children decided to be absent: nobody is sent, and calls back and reviews fall due until the
 * child is back or decided to be missing. No length of time makes an absence missing by itself.
 */
@Component
public class Absences {

  private final AbsenceStore store;
  private final AbsenceSteps steps;
  private final DeskChain chain;
  private final Audit audit;
  private final Live live;

  Absences(AbsenceStore store, AbsenceSteps steps, DeskChain chain, Audit audit, Live live) {
    this.store = store;
    this.steps = steps;
    this.chain = chain;
    this.audit = audit;
    this.live = live;
  }

  /** The absence. */
  @Transactional(readOnly = true)
  public Absence get(Permit permit, UUID absence) {
    Absence found = store.get(absence);
    permit.mustConcern(found.child());
    return found;
  }

  /** The absence of a report; empty when it has none. */
  @Transactional(readOnly = true)
  public Optional<Absence> of(Permit permit, ReportId report) {
    return store.ofReport(report).map(id -> get(permit, id));
  }

  /** Records that the informant was rung, and when they are rung next. */
  @Transactional
  public AbsenceOutcome callBack(Permit permit, UUID absence, AbsenceStep.CallBack call) {
    permit.mustAllow(DecisionAction.CALL_BACK);
    Absence found = locked(permit, absence);
    AbsenceOutcome trouble = trouble(permit, found, call);
    if (trouble != null) {
      return trouble;
    }
    Absence.Due kept = waiting(found, call.due());
    if (kept == null) {
      return already(found, Absence.Kind.CALL_BACK);
    }
    steps.callBack(permit, found, kept, call);
    changed(found);
    return new AbsenceOutcome.Recorded();
  }

  /** Records that an inspector looked again and leaves it absent. */
  @Transactional
  public AbsenceOutcome review(Permit permit, UUID absence, AbsenceStep.Review review) {
    permit.mustAllow(DecisionAction.REVIEW_ABSENCE);
    Absence found = locked(permit, absence);
    Protocol protocol = chain.protocol(found.area(), permit.at());
    if (protocol.mayDecide("absent.review.agreed", PostsHeld.in(permit.by(), found.area()))
        instanceof Ruling.Refused refused) {
      audit.recordWhateverHappens(
          AuditEntry.refused(
              permit.at(),
              DecisionAction.REVIEW_ABSENCE.code(),
              permit.by().id(),
              permit.child(),
              absence,
              "post-does-not-review"));
      return new AbsenceOutcome.MayNot(refused.clause(), refused.who());
    }
    AbsenceOutcome trouble = trouble(permit, found, review);
    if (trouble != null) {
      return trouble;
    }
    Absence.Due kept = waiting(found, review.due());
    if (kept == null) {
      return already(found, Absence.Kind.REVIEW);
    }
    steps.review(permit, found, kept, review);
    changed(found);
    return new AbsenceOutcome.Recorded();
  }

  /**
   * Records that the child is back. An absence closes with the protocol's code for absences; there
   * is no way to give it another.
   */
  @Transactional
  public AbsenceOutcome back(Permit permit, UUID absence, AbsenceStep.Back back) {
    permit.mustAllow(DecisionAction.RECORD_BACK);
    Absence found = locked(permit, absence);
    AbsenceOutcome trouble = trouble(permit, found, back);
    if (trouble != null) {
      return trouble;
    }
    String code =
        Objects.requireNonNull(
            chain
                .protocol(found.area(), permit.at())
                .reports()
                .closingCodes()
                .value()
                .words()
                .get(Category.ABSENT));
    steps.back(permit, found, code, back);
    changed(found);
    return new AbsenceOutcome.Recorded();
  }

  private Absence locked(Permit permit, UUID absence) {
    store.lock(absence);
    return get(permit, absence);
  }

  private @Nullable AbsenceOutcome trouble(Permit permit, Absence absence, AbsenceStep step) {
    if (steps.used(step.formKey())) {
      return new AbsenceOutcome.Recorded();
    }
    if (!AbsenceLifecycle.allows(absence, AbsenceMove.of(step))) {
      return new AbsenceOutcome.Ended(Objects.requireNonNull(absence.end()));
    }
    List<Lack> lacks = AbsenceRules.lacks(step, absence, permit.at());
    return lacks.isEmpty() ? null : new AbsenceOutcome.Incomplete(lacks);
  }

  private static Absence.@Nullable Due waiting(Absence absence, UUID due) {
    return absence.due().stream().filter(one -> one.id().equals(due)).findFirst().orElse(null);
  }

  private static AbsenceOutcome already(Absence absence, Absence.Kind kind) {
    Absence.Done last =
        absence.done().stream().filter(done -> done.kind() == kind).findFirst().orElseThrow();
    return new AbsenceOutcome.AlreadyRecorded(last.by(), last.at());
  }

  private void changed(Absence absence) {
    live.changed("report:" + absence.report());
    live.changed("child:" + absence.child());
    absence.due().forEach(due -> live.changed(Desk.topic(due.desk())));
  }
}
