package homeward.children.web.arranging;

import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.List;

/**
 * Who holds the child's case from now on.
 *
 * @param holds who holds it, in words
 * @param holders teams and their social workers to choose from
 */
public record CaseHolderPage(
    ChildId child, String name, String holds, List<Choice> holders, Form form) implements FormPage {

  /** Keeps its own copy. */
  public CaseHolderPage {
    holders = List.copyOf(holders);
  }

  @Override
  public FormErrors errors() {
    return form.errors();
  }

  @Override
  public String template() {
    return "children/arranging/caseHolder";
  }

  @Override
  public String title() {
    return "Change who holds the case";
  }
}
