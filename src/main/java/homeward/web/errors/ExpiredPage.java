package homeward.web.errors;

import homeward.web.Page;
import java.util.List;

/**
 * A form arrived after its session, or its token, had ended.
 *
 * @param action where the form was sent to
 * @param typed what was typed; empty when it cannot be offered again
 */
public record ExpiredPage(String action, List<Typed> typed) implements Page {

  /**
   * One field as it was sent.
   *
   * @param name the field's name
   * @param value what was typed
   */
  public record Typed(String name, String value) {}

  /** Keeps its own copy. */
  public ExpiredPage {
    typed = List.copyOf(typed);
  }

  @Override
  public String template() {
    return "web/expired";
  }

  @Override
  public String title() {
    return "Your form was not sent yet";
  }

  @Override
  public int status() {
    return 403;
  }
}
