package homeward.worklist.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import homeward.worklist.TaskingAction;
import java.util.List;
import java.util.Map;

/**
 * The form that adds an action to the daily list.
 *
 * @param address where it is sent
 * @param about what the row of the list is about
 * @param owners whom it may be given to
 * @param values what was typed, by field
 */
public record ActionFormPage(
    String address,
    TaskingAction.About about,
    List<Choice> owners,
    Map<String, String> values,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copies. */
  public ActionFormPage {
    owners = List.copyOf(owners);
    values = Map.copyOf(values);
  }

  /** What was typed in a field; empty for nothing. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  @Override
  public String template() {
    return "worklist/actionForm";
  }

  @Override
  public String title() {
    return "Add an action to the daily list";
  }
}
