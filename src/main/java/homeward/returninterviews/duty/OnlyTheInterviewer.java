package homeward.returninterviews.duty;

import homeward.access.Permit;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.returninterviews.Interview;
import org.springframework.stereotype.Component;

/** Only who has an interview records what is said and done in it. */
@Component
public class OnlyTheInterviewer {

  private final Audit audit;

  OnlyTheInterviewer(Audit audit) {
    this.audit = audit;
  }

  /** Whether the permit's holder is somebody else; that is written to the audit. */
  public boolean isNot(Permit permit, Interview interview) {
    if (permit.by().id().equals(interview.who().interviewer())) {
      return false;
    }
    audit.record(
        AuditEntry.refused(
            permit.at(),
            permit.action().code(),
            permit.by().id(),
            interview.child(),
            interview.id().value(),
            "allocated-to-another-interviewer"));
    return true;
  }
}
