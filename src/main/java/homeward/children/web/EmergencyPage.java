package homeward.children.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.forms.DateEntry;

/**
 * Asking for a record in an emergency.
 *
 * @param name as typed
 * @param born as typed
 * @param reference as typed
 * @param reason as typed
 */
public record EmergencyPage(
    String name, DateEntry born, String reference, String reason, FormErrors errors)
    implements FormPage {

  @Override
  public String template() {
    return "children/emergency";
  }

  @Override
  public String title() {
    return "Open a record in an emergency";
  }
}
