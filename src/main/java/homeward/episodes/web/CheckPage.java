package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/** The form for the safe-and-well check. */
public record CheckPage(FormState state) implements FormPage {

  @Override
  public String template() {
    return "episodes/safeAndWell";
  }

  @Override
  public String title() {
    return "Safe-and-well check";
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
