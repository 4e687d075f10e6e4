package homeward.intake.web.report;

import homeward.shared.ReportId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation: what to read aloud, who knows, what happens next.
 *
 * @param joinedTo reference of the report this one was added to; null for a first report
 * @param whereabouts where the carer goes; null when the child is reported missing
 * @param next what happens next, in order
 * @param rest the questions left
 * @param news the form for news
 */
public record SentPage(
    Head head,
    @Nullable String joinedTo,
    @Nullable String whereabouts,
    Told told,
    List<String> next,
    Rest rest,
    NewsForm news)
    implements FormPage {

  /** Keeps its own copy. */
  public SentPage {
    next = List.copyOf(next);
  }

  /**
   * What stands at the top.
   *
   * @param policeNow whether it was sent with "I need the police now"
   * @param mark the report's live mark
   */
  public record Head(ReportId report, String reference, boolean policeNow, LiveMark mark) {}

  /**
   * The questions left.
   *
   * @param path where the rest is answered; null when nothing is left or it is not the reader's
   * @param unanswered how many
   */
  public record Rest(@Nullable String path, int unanswered) {}

  /**
   * The form for news.
   *
   * @param words what was typed
   */
  public record NewsForm(FormKey key, String words, FormErrors errors) {}

  @Override
  public String template() {
    return "intake/report/sent";
  }

  @Override
  public String title() {
    return "Report sent";
  }

  @Override
  public FormErrors errors() {
    return news.errors();
  }
}
