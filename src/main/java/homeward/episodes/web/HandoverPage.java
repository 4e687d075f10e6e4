package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/** The handover form. */
public record HandoverPage(FormState state) implements FormPage {

  @Override
  public String template() {
    return "episodes/handover";
  }

  @Override
  public String title() {
    return "Hand the episode over";
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
