package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/** The form for a finding. */
public record FoundPage(FormState state) implements FormPage {

  @Override
  public String template() {
    return "episodes/found";
  }

  @Override
  public String title() {
    return "Record that the child was found";
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
