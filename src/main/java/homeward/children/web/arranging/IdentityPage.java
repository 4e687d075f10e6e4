package homeward.children.web.arranging;

import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.forms.DateEntry;
import homeward.web.govuk.DateParts;

/**
 * The name or the date of birth is another.
 *
 * @param name of the child as it stands
 * @param about about how old, in words; empty when the date of birth is known
 */
public record IdentityPage(ChildId child, String name, String about, Form form)
    implements FormPage {

  /** The date typed. */
  public DateParts born() {
    return DateEntry.read(form.values()::get, "born").parts();
  }

  @Override
  public FormErrors errors() {
    return form.errors();
  }

  @Override
  public String template() {
    return "children/arranging/identity";
  }

  @Override
  public String title() {
    return "Correct the name or date of birth";
  }
}
