package homeward.intake.deciding;

import homeward.access.Permit;
import homeward.intake.Absence;
import homeward.intake.AbsenceEvent;
import homeward.intake.AbsenceStep;
import homeward.intake.domain.CallBacks;
import homeward.intake.proposing.DueClock;
import homeward.intake.proposing.Overdue;
import homeward.intake.store.AbsenceStepStore;
import homeward.intake.store.AbsenceStepStore.Recorded;
import homeward.intake.store.AbsenceStore;
import homeward.intake.store.OverdueStore.Late;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records the steps of an absence that were found good, with what follows from each. */
@Component
public class AbsenceSteps {

  private final AbsenceStore absences;
  private final AbsenceStepStore steps;
  private final Settling settling;
  private final Overdue overdue;
  private final DueClock clock;
  private final ApplicationEventPublisher events;

  AbsenceSteps(
      AbsenceStore absences,
      AbsenceStepStore steps,
      Settling settling,
      Overdue overdue,
      DueClock clock,
      ApplicationEventPublisher events) {
    this.absences = absences;
    this.steps = steps;
    this.settling = settling;
    this.overdue = overdue;
    this.clock = clock;
    this.events = events;
  }

  /** Whether a form with this key was recorded before. */
  public boolean used(UUID formKey) {
    return steps.used(formKey);
  }

  /** A call was made; the next one falls due, and an inspector is told when nobody was reached. */
  public void callBack(
      Permit permit, Absence absence, Absence.Due kept, AbsenceStep.CallBack call) {
    steps.callBack(
        kept.id(),
        absence.id(),
        call.reached(),
        call.said().strip(),
        call.at(),
        recorded(permit, call));
    settling.done(kept, permit.by().id());
    Instant next = CallBacks.next(kept.at(), permit.at(), absence.every(), call.sooner());
    promise(permit, absence, Absence.Kind.CALL_BACK, kept.desk(), next);
    if (!call.reached()) {
      overdue.notReached(
          kept.id(),
          new Late(kept.id(), absence.child(), absence.area(), "/absences/" + absence.id(), false),
          permit.at());
    }
  }

  /** An inspector looked again; the next review falls due. */
  public void review(Permit permit, Absence absence, Absence.Due kept, AbsenceStep.Review review) {
    steps.review(kept.id(), absence.id(), review.rationale().strip(), recorded(permit, review));
    settling.done(kept, permit.by().id());
    promise(permit, absence, Absence.Kind.REVIEW, kept.desk(), review.nextAt());
  }

  /** The child is back: closed with the protocol's code for absences and no other. */
  public void back(Permit permit, Absence absence, String closingCode, AbsenceStep.Back back) {
    String brought = back.broughtBackBy().strip();
    steps.returned(
        absence.id(),
        back.place().strip(),
        brought.isEmpty() ? null : brought,
        closingCode,
        back.at(),
        recorded(permit, back));
    settling.ended(absence, permit.by().id());
    events.publishEvent(
        new AbsenceEvent.AbsenceEnded(
            absence.id(),
            absence.report(),
            absence.child(),
            absence.area(),
            back.at(),
            permit.at()));
  }

  private void promise(Permit permit, Absence absence, Absence.Kind kind, DeskId desk, Instant at) {
    UUID id = Ids.next(permit.at());
    absences.promise(
        absence.id(), new Absence.Due(id, kind, desk, at), permit.at(), permit.by().id());
    clock.start(DueClock.Promise.ABSENCE, id, at);
  }

  private static Recorded recorded(Permit permit, AbsenceStep step) {
    return new Recorded(step.formKey(), permit.at(), permit.by().id());
  }
}
