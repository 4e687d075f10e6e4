package homeward.interventions.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form about an intervention.
 *
 * @param place whose it is and where it leads
 * @param choices what can be chosen: who was there, or how serious it is
 * @param refusal what the rule says to what was sent; null for nothing
 */
public record RecordPage(
    What what,
    Place place,
    Sent entered,
    FormKey key,
    List<Choice> choices,
    @Nullable String refusal)
    implements FormPage {

  /** How many actions the form has room for; more are recorded as a further meeting. */
  public static final int ACTIONS = 3;

  /**
   * Whose it is and where it leads.
   *
   * @param whose name and age of the child
   * @param action where it is sent
   * @param back where the reader came from
   */
  public record Place(String whose, String action, String back) {}

  /** The forms. */
  public enum What {
    ARRANGE("Arrange the meeting"),
    HELD("Record what was said and agreed"),
    NOT_NEEDED("Say that it is not needed"),
    ASK("Ask for an intervention meeting");

    private final String title;

    What(String title) {
      this.title = title;
    }
  }

  /** Whose it may be. */
  public List<Choice> owners() {
    return Words.owners();
  }

  @Override
  public String template() {
    return switch (what) {
      case ARRANGE -> "interventions/arrange";
      case HELD -> "interventions/held";
      case NOT_NEEDED -> "interventions/notNeeded";
      case ASK -> "interventions/ask";
    };
  }

  @Override
  public String title() {
    return what.title;
  }

  @Override
  public FormErrors errors() {
    return entered.errors();
  }

  @Override
  public int status() {
    return refusal != null ? 409 : errors().isEmpty() ? 200 : 422;
  }
}
