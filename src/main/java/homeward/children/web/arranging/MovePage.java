package homeward.children.web.arranging;

import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.forms.DateEntry;
import homeward.web.govuk.Choice;
import homeward.web.govuk.DateParts;
import java.util.List;

/**
 * A child lives elsewhere from now on.
 *
 * @param name of the child
 * @param lives where the child lives as far as is known, in words
 * @param homes children's homes to choose from
 * @param areas areas to choose from
 */
public record MovePage(
    ChildId child, String name, String lives, List<Choice> homes, List<Choice> areas, Form form)
    implements FormPage {

  /** Keeps its own copies. */
  public MovePage {
    homes = List.copyOf(homes);
    areas = List.copyOf(areas);
  }

  /** The day typed. */
  public DateParts since() {
    return DateEntry.read(form.values()::get, "since").parts();
  }

  @Override
  public FormErrors errors() {
    return form.errors();
  }

  @Override
  public String template() {
    return "children/arranging/move";
  }

  @Override
  public String title() {
    return "Record a move";
  }
}
