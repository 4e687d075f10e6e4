package homeward.intake.web.draft;

import homeward.intake.domain.Step;
import homeward.intake.drafting.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a draft shows around its own questions.
 *
 * @param action the path the answers are posted to
 * @param back the page before; null for the first
 * @param sent whether the report was sent already, so that these answers go to it
 */
public record StepFrame(
    DraftId draft, Step step, String action, @Nullable String back, boolean sent) {

  /** Where a step is. */
  public static String path(DraftId draft, Step step) {
    return "/reports/drafts/" + draft + "/" + step.code();
  }
}
