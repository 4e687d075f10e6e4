package homeward.exchange.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.forms.DateTimeEntry;
import java.util.UUID;

/**
 * Saying whether the child of one imported report is still missing.
 *
 * @param answer what was chosen: "missing", "returned" or empty
 * @param words how that is known, as typed
 */
public record OpenRowPage(
    UUID report,
    UUID child,
    About about,
    String answer,
    DateTimeEntry returned,
    String words,
    FormErrors errors)
    implements FormPage {

  /**
   * What the source says.
   *
   * @param category "missing" or "absent", as the police recorded it
   * @param found when found; empty when the source does not tell
   */
  public record About(
      String name, String category, String seen, String reported, String found, String reference) {}

  @Override
  public String template() {
    return "exchange/openRow";
  }

  @Override
  public String title() {
    return "Is the child still missing?";
  }
}
