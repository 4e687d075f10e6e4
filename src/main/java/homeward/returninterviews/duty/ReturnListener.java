package homeward.returninterviews.duty;

import homeward.episodes.EpisodeEvent;
import homeward.intake.AbsenceEvent;
import homeward.returninterviews.Interview.After;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of episodes and returns. Each is delivered at least once, in any order. */
@Component
class ReturnListener {

  private final InterviewDuty duty;

  ReturnListener(InterviewDuty duty) {
    this.duty = duty;
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
    duty.returned(
        new InterviewDuty.Return(
            After.ABSENT,
            event.absence(),
            event.child(),
            event.area(),
            event.returnedAt(),
            event.recordedAt(),
            false));
  }
}
