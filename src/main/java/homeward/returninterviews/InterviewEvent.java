package homeward.returninterviews;

import homeward.protocol.triage.TriageColour;
import homeward.shared.ChildId;
import homeward.shared.Happening;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;

/** What happens to a return interview. Times are UTC. */
public sealed interface InterviewEvent extends Happening {

  /** Which interview. */
  InterviewId interview();

  /** Which child. */
  ChildId child();

  /** An interview service was asked to offer it. */
  record InterviewOffered(
      InterviewId interview, ChildId child, TeamId service, Instant dueAt, Instant recordedAt)
      implements InterviewEvent {}

  /** It was given to an interviewer. */
  record InterviewAllocated(
      InterviewId interview, ChildId child, ProfessionalId interviewer, Instant recordedAt)
      implements InterviewEvent {}

  /** The child accepted. */
  record InterviewAccepted(
      InterviewId interview, ChildId child, Instant arrangedAt, Instant recordedAt)
      implements InterviewEvent {}

  /** The child declined. */
  record InterviewDeclined(InterviewId interview, ChildId child, Instant recordedAt)
      implements InterviewEvent {}

  /**
   * It was not possible, or was closed after attempts.
   *
   * @param reason code of the reason
   */
  record InterviewNotPossible(
      InterviewId interview, ChildId child, String reason, Instant recordedAt)
      implements InterviewEvent {}

  /**
   * A person chose its triage colour.
   *
   * @param colour the colour from then on
   */
  record TriageChosen(InterviewId interview, ChildId child, TriageColour colour, Instant recordedAt)
      implements InterviewEvent {}

  /** It was held. */
  record InterviewHeld(InterviewId interview, ChildId child, Instant heldAt, Instant recordedAt)
      implements InterviewEvent {}
}
