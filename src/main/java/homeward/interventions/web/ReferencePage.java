package homeward.interventions.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator's reference: its number, who has it, and the reader's own step.
 *
 * @param whose name and age of the child
 * @param id of what called for it
 * @param rows what was done, by whom and when; empty while it was not opened
 * @param forms the reader's steps
 */
public record ReferencePage(
    String whose, String id, List<SummaryRow> rows, Forms forms, FormErrors errors, LiveMark mark)
    implements FormPage {

  /**
   * The reader's steps.
   *
   * @param supervisors to choose from; empty unless the reader opens it or gives it anew
   * @param opened whether it has its number already
   * @param officers to choose from; empty unless the reader is the supervisor
   * @param given whether an officer has it already
   * @param ends whether the reader is the officer
   * @param typed what was typed
   * @param within by when whoever is given it does their part, in words
   * @param refusal why nothing was recorded; null when nothing was refused
   */
  public record Forms(
      List<Choice> supervisors,
      boolean opened,
      List<Choice> officers,
      boolean given,
      boolean ends,
      Sent typed,
      String within,
      @Nullable String refusal) {}

  @Override
  public String template() {
    return "interventions/reference";
  }

  @Override
  public String title() {
    return "Coordinator's reference";
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }

  @Override
  public int status() {
    return forms.refusal() != null ? 409 : errors.isEmpty() ? 200 : 422;
  }
}
