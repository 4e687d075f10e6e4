package homeward.intake.deciding;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.agencies.Handovers;
import homeward.intake.Absence;
import homeward.intake.AbsenceEvent;
import homeward.intake.domain.AbsenceLifecycle;
import homeward.intake.domain.AbsenceMove;
import homeward.intake.proposing.PoliceHelp;
import homeward.intake.store.AbsenceStepStore;
import homeward.intake.store.AbsenceStepStore.Recorded;
import homeward.intake.store.AbsenceStore;
import homeward.intake.store.DecisionDueStore;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.web.Live;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what waited for a decision or for an absence: promises, handovers, the absence itself. */
@Component
public class Settling {

  private final DecisionDueStore due;
  private final AbsenceStore absences;
  private final AbsenceStepStore steps;
  private final Handovers handovers;
  private final Live live;
  private final ApplicationEventPublisher events;

  Settling(
      DecisionDueStore due,
      AbsenceStore absences,
      AbsenceStepStore steps,
      Handovers handovers,
      Live live,
      ApplicationEventPublisher events) {
    this.due = due;
    this.absences = absences;
    this.steps = steps;
    this.handovers = handovers;
    this.live = live;
    this.events = events;
  }

  /** A decision was made: nobody needs to decide or acknowledge any more. */
  public void decided(
      ReportId report, ChildId child, UUID decision, Instant now, ProfessionalId by) {
    for (DecisionDueStore.DecisionDue promise : due.open(report)) {
      due.meet(promise.id(), decision, now, by);
      handovers.settle(promise.because().matter(), promise.subject(), by);
      handovers.settle("intake.decide-overdue", promise.id(), by);
      live.changed(Desk.topic(promise.desk()));
    }
    live.changed("report:" + report);
    live.changed("child:" + child);
  }

  /** The report's absence, if it is open, became missing. */
  public void becameMissing(Permit permit, ReportId report, UUID decision, UUID formKey) {
    handovers.settle(PoliceHelp.MATTER, report.value(), permit.by().id());
    absences
        .ofReport(report)
        .ifPresent(id -> {
          absences.lock(id);
          Absence absence = absences.get(id);
          if (!AbsenceLifecycle.allows(absence, AbsenceMove.DECIDE_MISSING)) {
            return;
          }
          ProfessionalId by = permit.by().id();
          steps.becameMissing(id, decision, new Recorded(formKey, permit.at(), by));
          ended(absence, by);
          events.publishEvent(
              new AbsenceEvent.AbsenceBecameMissing(id, report, permit.child(), permit.at()));
        });
  }

  /** An absence has ended: what waited in it waits no more. */
  public void ended(Absence absence, ProfessionalId by) {
    absence.due().forEach(promise -> done(promise, by));
  }

  /** What was promised has been done or is no longer needed. */
  public void done(Absence.Due promise, ProfessionalId by) {
    handovers.settle("intake.call-back-missed", promise.id(), by);
    handovers.settle("intake.review-overdue", promise.id(), by);
    live.changed(Desk.topic(promise.desk()));
  }
}
