package homeward.oversight.web;

import homeward.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at one child.
 *
 * @param back where the back link goes
 * @param reference of the child
 * @param here this page's address, for "older"
 * @param older id to go on from; null when there are no older rows
 */
public record LooksPage(
    String back, String reference, String here, List<AuditRow> rows, @Nullable String older)
    implements Page {

  public LooksPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "oversight/looks";
  }

  @Override
  public String title() {
    return "Who has looked";
  }
}
