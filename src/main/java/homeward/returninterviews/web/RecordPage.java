package homeward.returninterviews.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the interviewer: an attempt, an acceptance, or what came of the offer.
 *
 * @param what which
 * @param sent what was typed
 * @param lists the choices by field
 * @param refusal what the rule says to what was sent; null for nothing
 */
public record RecordPage(
    String id,
    What what,
    Sent sent,
    Lists lists,
    FormKey key,
    FormErrors errors,
    @Nullable String refusal)
    implements FormPage {

  /** The forms. */
  public enum What {
    ATTEMPT("Record an attempt"),
    ACCEPTANCE("The child accepted"),
    ENDING("Record what came of the offer");

    private final String title;

    What(String title) {
      this.title = title;
    }

    /** The heading. */
    public String title() {
      return title;
    }
  }

  /** The choices: ways, who answered, results, kinds of ending and reasons. */
  public record Lists(
      List<Choice> ways,
      List<Choice> answered,
      List<Choice> results,
      List<Choice> kinds,
      List<Choice> reasons) {}

  @Override
  public String template() {
    return "returninterviews/record";
  }

  @Override
  public String title() {
    return what.title();
  }

  @Override
  public int status() {
    return refusal != null ? 409 : errors.isEmpty() ? 200 : 422;
  }
}
