package homeward.returninterviews.web.talk;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recording that the interview was held.
 *
 * @param id the interview
 * @param chosen what the child chose, to compare with what happened
 * @param also other records that the same talk may answer
 * @param ticked which of them are ticked
 * @param refusal what the rule says to what was sent; null for nothing
 */
public record HeldPage(
    String id,
    List<TalkPage.Said> chosen,
    List<Choice> also,
    List<String> ticked,
    Sent sent,
    @Nullable String refusal,
    FormKey key)
    implements FormPage {

  @Override
  public FormErrors errors() {
    return sent.errors();
  }

  @Override
  public String template() {
    return "returninterviews/held";
  }

  @Override
  public String title() {
    return "The interview was held";
  }

  @Override
  public int status() {
    return refusal != null ? 409 : errors().isEmpty() ? 200 : 422;
  }
}
