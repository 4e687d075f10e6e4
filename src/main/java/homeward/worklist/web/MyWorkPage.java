package homeward.worklist.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * My work.
 *
 * @param rows most dangerous first
 * @param desks names of the desks the reader may work at
 * @param full whether there may be more than is shown
 * @param marks what the list listens to
 */
public record MyWorkPage(List<WorkRow> rows, List<String> desks, boolean full, List<LiveMark> marks)
    implements Page {

  @Override
  public String template() {
    return "worklist/myWork";
  }

  @Override
  public String title() {
    return "My work";
  }
}
