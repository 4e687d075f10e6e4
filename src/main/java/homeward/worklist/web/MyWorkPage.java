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
 * @param live the first stands on the list; the others let the page listen
 */
record MyWorkPage(List<WorkRow> rows, List<String> desks, boolean full, List<LiveMark> live)
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
