package homeward.returninterviews.web.services;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.DateEntry;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks from which day a team no longer answers, or takes back one that has not begun.
 *
 * @param rows what is ended
 * @param open the loud sentence about interviews that are open with the team
 * @param after what happens to returns from that day on
 * @param back what taking it back would do; null when it has begun
 * @param ends whether it can be ended still
 */
public record EndingPage(
    UUID id,
    List<SummaryRow> rows,
    Warned warned,
    @Nullable String back,
    boolean ends,
    Form form,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copy. */
  public EndingPage {
    rows = List.copyOf(rows);
  }

  /**
   * What to think of first.
   *
   * @param open how many interviews are open with the team, and that they stay
   * @param after where returns go from that day on
   * @param followPath where a team that follows is named instead
   */
  public record Warned(String open, String after, String followPath) {}

  /**
   * What was typed.
   *
   * @param refusal why it was not taken back; null when it was not tried
   */
  public record Form(DateEntry day, FormKey key, @Nullable String refusal) {}

  @Override
  public String template() {
    return "returninterviews/serviceEnd";
  }

  @Override
  public String title() {
    return back == null ? "End what a team answers for" : "Take back or end";
  }
}
