package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/** The form for a return. */
public record ReturnedPage(FormState state) implements FormPage {

  @Override
  public String template() {
    return "episodes/returned";
  }

  @Override
  public String title() {
    return "Record the return";
  }

  @Override
  public FormErrors errors() {
    return state.errors();
  }

  @Override
  public int status() {
    return state.status();
  }
}
