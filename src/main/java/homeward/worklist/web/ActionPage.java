package homeward.worklist.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.worklist.web.WorkRow.Badge;
import org.jspecify.annotations.Nullable;

/**
 * An action of the daily list.
 *
 * @param agreed what was agreed, by whom and for whom
 * @param done what came of it; null while it is not done
 * @param form the owner's form; null for everybody else and when it is done
 * @param message why nothing was recorded; empty for nothing
 */
public record ActionPage(
    Agreed agreed, @Nullable String done, @Nullable Form form, String message, FormErrors errors)
    implements FormPage {

  /**
   * What was agreed.
   *
   * @param about where the child's episode, absence or interview is; null when the reader may not
   */
  public record Agreed(
      String id,
      String child,
      String words,
      String owner,
      Badge state,
      String by,
      @Nullable String about) {}

  /** The form. */
  public record Form(String key, String words) {}

  @Override
  public int status() {
    return errors().isEmpty() && message.isEmpty() ? 200 : 422;
  }

  @Override
  public String template() {
    return "worklist/action";
  }

  @Override
  public String title() {
    return "Action of the daily list";
  }
}
