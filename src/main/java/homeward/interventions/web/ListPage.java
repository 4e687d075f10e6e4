package homeward.interventions.web;

import homeward.interventions.InterventionReading;
import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * What is called for and still open.
 *
 * @param panel whether this is the exploitation panel's agenda
 * @param opensPanel whether the reader may open the panel's agenda
 */
public record ListPage(boolean panel, boolean opensPanel, List<ListRow> rows, LiveMark mark)
    implements Page {

  @Override
  public String template() {
    return "interventions/list";
  }

  @Override
  public String title() {
    return panel ? "Exploitation panel: next agenda" : "Intervention meetings";
  }

  /** Whether it holds as many rows as a list shows, so that others may be missing. */
  public boolean full() {
    return rows.size() >= InterventionReading.MOST;
  }

  /** Where the rows come from again. */
  public String rowsPath() {
    return panel ? "/panels/exploitation/rows" : "/interventions/rows";
  }
}
