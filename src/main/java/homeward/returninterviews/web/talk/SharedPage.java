package homeward.returninterviews.web.talk;

import homeward.returninterviews.domain.ToShare;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview found and is shared.
 *
 * @param id the interview
 * @param child what to call the child
 * @param blocks one for each audience that the reader may see
 * @param form what may be sent
 */
public record SharedPage(
    String id,
    String child,
    List<Block> blocks,
    Form form,
    FormKey key,
    FormErrors errors,
    List<LiveMark> live)
    implements FormPage {

  /**
   * What one audience is told.
   *
   * @param state "Shared today at 14:05. Not acknowledged yet"
   * @param tone of the state's badge
   * @param badge the state in a word or two
   * @param acknowledges whether the reader is asked to acknowledge it
   */
  public record Block(
      String audience,
      String words,
      String badge,
      String tone,
      String state,
      List<ToShare.Line> lines,
      boolean acknowledges) {}

  /**
   * What may be sent.
   *
   * @param shares whether the reader may share it now
   * @param missing what must be said first
   * @param refusal what the rule says to what was sent; null for nothing
   */
  public record Form(boolean shares, List<String> missing, @Nullable String refusal) {}

  @Override
  public String template() {
    return "returninterviews/shared";
  }

  @Override
  public String title() {
    return "What the interview found";
  }

  @Override
  public int status() {
    return form.refusal() != null ? 409 : errors.isEmpty() ? 200 : 422;
  }
}
