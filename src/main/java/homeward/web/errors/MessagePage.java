package homeward.web.errors;

import homeward.web.Page;
import java.util.List;

/**
 * A plain page that says what happened and what to do next.
 *
 * @param status the HTTP status
 * @param heading what happened
 * @param sentences what it means and what to do, one paragraph each
 */
public record MessagePage(int status, String heading, List<String> sentences) implements Page {

  @Override
  public String template() {
    return "web/message";
  }

  @Override
  public String title() {
    return heading;
  }
}
