package homeward.returninterviews.web;

import homeward.returninterviews.carer.CarerView;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import homeward.web.govuk.Fact;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What carers said beside an interview.
 *
 * @param whose name and age of the child
 * @param said what was said, last first
 * @param records whether the reader may record another
 * @param sent what was typed
 * @param refusal why nothing was recorded; null for nothing
 */
public record CarerViewPage(
    String id,
    String whose,
    List<Fact> said,
    boolean records,
    Sent sent,
    FormKey key,
    @Nullable String refusal)
    implements FormPage {

  /** What a carer may be to the child. */
  public List<Choice> carers() {
    return Arrays.stream(CarerView.Carer.values())
        .map(one -> Choice.of(one.name(), one.words()))
        .toList();
  }

  @Override
  public FormErrors errors() {
    return sent.errors();
  }

  @Override
  public String template() {
    return "returninterviews/carerView";
  }

  @Override
  public String title() {
    return "The carer's view";
  }

  @Override
  public int status() {
    return refusal != null ? 409 : errors().isEmpty() ? 200 : 422;
  }
}
