package homeward.intake.web.draft;

import homeward.intake.drafting.DraftId;
import homeward.web.FormKey;
import homeward.web.Page;
import java.util.List;

/**
 * Where a report is begun or gone on with.
 *
 * @param key the key of the report to be begun
 * @param home the children of the reader's homes
 * @param unfinished reports nobody has sent yet
 */
public record NewReportPage(FormKey key, List<WhoPage.Offered> home, List<Row> unfinished)
    implements Page {

  /** Keeps its own copies. */
  public NewReportPage {
    home = List.copyOf(home);
    unfinished = List.copyOf(unfinished);
  }

  /**
   * An unfinished report.
   *
   * @param about whom it is about, short
   * @param words by whom and when, in words
   */
  public record Row(DraftId draft, String about, String words) {}

  @Override
  public String template() {
    return "intake/draft/new";
  }

  @Override
  public String title() {
    return "Report a missing child";
  }
}
