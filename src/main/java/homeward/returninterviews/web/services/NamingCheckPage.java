package homeward.returninterviews.web.services;

import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.govuk.SummaryRow;
import java.util.List;

/**
 * Shows what was said about which team answers, and what will happen, before it is saved.
 *
 * @param rows what was said
 * @param happens what will happen, a sentence each
 * @param asked what was said, for hidden fields
 * @param seen how it stood when this page was drawn
 */
public record NamingCheckPage(
    List<SummaryRow> rows, List<String> happens, Asked asked, String seen, FormKey key)
    implements Page {

  /** Keeps its own copies. */
  public NamingCheckPage {
    rows = List.copyOf(rows);
    happens = List.copyOf(happens);
  }

  @Override
  public String template() {
    return "returninterviews/serviceCheck";
  }

  @Override
  public String title() {
    return "Check your answers";
  }
}
