package homeward.agencies.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;

/**
 * Asks for the password after a time without input and keeps what was typed.
 *
 * @param action where the form goes: the same address
 * @param typed the fields that were sent, kept hidden
 * @param asked whether a page was asked for rather than a form sent
 * @param lostFiles whether a file was sent, which cannot be kept
 */
public record AgainPage(
    String action, List<Typed> typed, boolean asked, boolean lostFiles, FormErrors errors)
    implements FormPage {

  /** A field that was sent. */
  public record Typed(String name, String value) {}

  public AgainPage {
    typed = List.copyOf(typed);
  }

  @Override
  public int status() {
    return errors().isEmpty() ? 401 : 422;
  }

  @Override
  public String template() {
    return "agencies/again";
  }

  @Override
  public String title() {
    return "Enter your password to carry on";
  }
}
