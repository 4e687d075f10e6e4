package homeward.intake.web.draft;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.SummaryRow;
import java.util.List;

/**
 * What is known of the child, to confirm on one page.
 *
 * @param name the child's name
 * @param age in words
 * @param markers what everyone who looks must know
 * @param facts the information sheet
 * @param changed what the reporter says has changed
 */
public record KnownPage(
    StepFrame step,
    FormErrors errors,
    String name,
    String age,
    List<String> markers,
    List<SummaryRow> facts,
    String changed)
    implements FormPage {

  /** Keeps its own copies. */
  public KnownPage {
    markers = List.copyOf(markers);
    facts = List.copyOf(facts);
  }

  @Override
  public String template() {
    return "intake/draft/known";
  }

  @Override
  public String title() {
    return step.step().words();
  }
}
