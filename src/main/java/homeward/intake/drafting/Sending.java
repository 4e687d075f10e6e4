package homeward.intake.drafting;

import homeward.intake.domain.Required;
import homeward.shared.ReportId;
import java.util.List;

/** What came of sending a draft. */
public sealed interface Sending {

  /**
   * It is a report. Sending it again gives the same answer.
   *
   * @param report the report made from the draft
   */
  record Sent(ReportId report) implements Sending {}

  /** Something without which nobody can act is not answered yet. */
  record Incomplete(List<Required.Needed> needed) implements Sending {

    /** Keeps its own copy. */
    public Incomplete {
      needed = List.copyOf(needed);
    }
  }
}
