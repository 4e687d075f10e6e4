package homeward.returninterviews.duty;

import homeward.children.ChildEvent;
import homeward.episodes.EpisodeEvent;
import homeward.intake.AbsenceEvent;
import homeward.intake.ReportEvent;
import homeward.returninterviews.Interview.After;
import homeward.shared.StandIn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of episodes and returns. Each is delivered at least once, in any order. */
@Component
class ReturnListener {

  private final InterviewDuty duty;
  private final TriageDuty triage;
  private final AfterAbsences absences;

  ReturnListener(InterviewDuty duty, TriageDuty triage, AfterAbsences absences) {
    this.absences = absences;
    this.duty = duty;
    this.triage = triage;
  }

  /** From the first minute there is a record (failures: half of the episodes led to none). */
  @ApplicationModuleListener
  void on(EpisodeEvent.EpisodeOpened event) {
    duty.owe(After.MISSING, event.episode().value(), event.child(), event.area());
  }

  /** The return starts the clock; a corrected return starts it anew. */
  @ApplicationModuleListener
  void on(EpisodeEvent.ChildReturned event) {
    duty.returned(
        new InterviewDuty.Return(
            After.MISSING,
            event.episode().value(),
            event.child(),
            event.area(),
            event.returnedAt(),
            event.recordedAt(),
            event.fromHistory()));
  }

  /** An absent child is back: the protocol says whether an interview is offered. */
  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceEnded event) {
    absences.returned(
        new InterviewDuty.Return(
            After.ABSENT,
            event.absence(),
            event.child(),
            event.area(),
            event.returnedAt(),
            event.recordedAt(),
            false));
  }

  /** An absence counts in triage. */
  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceBegan event) {
    triage.again(event.child(), StandIn.HOMEWARD);
    absences.again(event.child());
  }

  /** An absence that became missing counts as missing, once. */
  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceBecameMissing event) {
    triage.again(event.child(), StandIn.HOMEWARD);
  }

  /** Two reports of the same time away count once. */
  @ApplicationModuleListener
  void on(ReportEvent.ReportJoined event) {
    triage.again(event.child(), StandIn.HOMEWARD);
  }

  /** Triage looks at markers; one that makes it red brings the offer after an absence too. */
  @ApplicationModuleListener
  void on(ChildEvent.MarkersChanged event) {
    triage.again(event.child(), StandIn.HOMEWARD);
    absences.again(event.child());
  }

  /** Two records were found to be one child: their times away add up. */
  @ApplicationModuleListener
  void on(ChildEvent.ChildrenMerged event) {
    triage.again(event.into(), StandIn.HOMEWARD);
  }

  /** They were not one child after all: each counts its own again. */
  @ApplicationModuleListener
  void on(ChildEvent.ChildrenParted event) {
    triage.again(event.child(), StandIn.HOMEWARD);
    triage.again(event.from(), StandIn.HOMEWARD);
  }
}
