package homeward.returninterviews.domain;

import homeward.shared.ProfessionalId;
import java.time.Instant;

/** What a return interview is now, derived from its facts. Times are UTC. */
public sealed interface InterviewState {

  /** How far it has come. */
  Stage stage();

  /** The child is missing still. */
  record WaitsForReturn() implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.WAITS_FOR_RETURN;
    }
  }

  /** A return of long ago was imported; nothing is promised. */
  record FromHistory(Instant returnedAt) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.FROM_HISTORY;
    }
  }

  /** To be given to an interviewer. */
  record Offered(InterviewClock clock) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.OFFERED;
    }
  }

  /** Given to an interviewer, who has not tried yet. */
  record Allocated(InterviewClock clock, ProfessionalId interviewer) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.ALLOCATED;
    }
  }

  /**
   * Tried, without the child's answer.
   *
   * @param attempts how often
   * @param nextDue when the next attempt is due
   * @param until when the two weeks are over
   */
  record Tried(
      InterviewClock clock,
      ProfessionalId interviewer,
      int attempts,
      Instant nextDue,
      Instant until)
      implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.TRIED;
    }
  }

  /** The child accepted. */
  record Accepted(InterviewClock clock, ProfessionalId interviewer, Instant arrangedAt)
      implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.ACCEPTED;
    }
  }

  /** The child declined. */
  record Declined(Instant at) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.DECLINED;
    }
  }

  /** It cannot be held. */
  record NotPossible(Instant at, EndReason reason) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.NOT_POSSIBLE;
    }
  }

  /** Closed after two weeks of attempts. */
  record Closed(Instant at, EndReason reason) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.CLOSED;
    }
  }

  /** Held. */
  record Held(Instant at) implements InterviewState {
    @Override
    public Stage stage() {
      return Stage.HELD;
    }
  }
}
