package homeward.intake.web.draft;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.SummaryRow;
import java.util.List;

/**
 * Everything that was answered, to check before it is sent.
 *
 * @param asked what is told about the child and this time
 * @param risks the risk questions answered
 * @param unanswered how many are not, which counts as a risk
 */
public record CheckPage(
    StepFrame step,
    FormErrors errors,
    List<SummaryRow> asked,
    List<SummaryRow> risks,
    int unanswered)
    implements FormPage {

  /** Keeps its own copies. */
  public CheckPage {
    asked = List.copyOf(asked);
    risks = List.copyOf(risks);
  }

  @Override
  public String template() {
    return "intake/draft/check";
  }

  @Override
  public String title() {
    return step.step().words();
  }
}
