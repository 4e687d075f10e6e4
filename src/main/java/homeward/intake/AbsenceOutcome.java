package homeward.intake;

import homeward.intake.DecisionOutcome.Lack;
import homeward.protocol.ClauseRef;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What came of recording something about an absence. */
public sealed interface AbsenceOutcome {

  /** It is recorded; also for the same form sent again. */
  record Recorded() implements AbsenceOutcome {}

  /** Somebody had recorded it before. Nothing was added. */
  record AlreadyRecorded(ProfessionalId by, Instant at) implements AbsenceOutcome {}

  /** The absence has ended. Nothing was added. */
  record Ended(Absence.End end) implements AbsenceOutcome {}

  /** The protocol names another post. The attempt is in the audit. */
  record MayNot(ClauseRef clause, Set<String> posts) implements AbsenceOutcome {}

  /** Something needed is missing or cannot be so. */
  record Incomplete(List<Lack> lacks) implements AbsenceOutcome {}
}
