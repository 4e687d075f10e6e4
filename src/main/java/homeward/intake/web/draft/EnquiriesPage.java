package homeward.intake.web.draft;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.List;
import java.util.Set;

/**
 * The reasonable enquiries a carer makes first.
 *
 * @param items what may have been done
 * @param made the codes of what has been done
 * @param words what was found
 */
public record EnquiriesPage(
    StepFrame step, FormErrors errors, List<Choice> items, Set<String> made, String words)
    implements FormPage {

  /** Keeps its own copies. */
  public EnquiriesPage {
    items = List.copyOf(items);
    made = Set.copyOf(made);
  }

  @Override
  public String template() {
    return "intake/draft/enquiries";
  }

  @Override
  public String title() {
    return step.step().words();
  }
}
