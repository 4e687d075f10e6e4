package homeward.web.errors;

import homeward.web.Page;
import homeward.web.govuk.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain page that says what happened and what to do next.
 *
 * @param status the HTTP status
 * @param heading what happened
 * @param sentences what it means and what to do, one paragraph each
 * @param reference a number that finds the trouble in the log; null for none
 * @param next a link to go on; null for none
 */
public record MessagePage(
    int status,
    String heading,
    List<String> sentences,
    @Nullable String reference,
    @Nullable Link next)
    implements Page {

  /** Keeps its own copy of the sentences. */
  public MessagePage {
    sentences = List.copyOf(sentences);
  }

  @Override
  public String template() {
    return "web/message";
  }

  @Override
  public String title() {
    return heading;
  }
}
