package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/** The form for closing. */
public record ClosePage(FormState state) implements FormPage {

  @Override
  public String template() {
    return "episodes/close";
  }

  @Override
  public String title() {
    return "Close the episode";
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
