package homeward.worklist.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * My work.
 *
 * @param rows most dangerous first
 * @param tallies what waits without a clock, below the rest
 * @param desks names of the desks the reader may work at
 * @param full whether there may be more than is shown
 * @param marks what the list listens to
 */
public record MyWorkPage(
    List<WorkRow> rows,
    List<TallyRow> tallies,
    List<String> desks,
    boolean full,
    List<LiveMark> marks)
    implements Page {

  /** Keeps its own copies. */
  public MyWorkPage {
    rows = List.copyOf(rows);
    tallies = List.copyOf(tallies);
  }

  /**
   * What waits without a clock, counted for an area.
   *
   * @param key names the row on the screen
   * @param text "12 imported rows to confirm"
   * @param area the name of the area
   * @param waits who waits for it
   * @param path the list where it is done
   */
  public record TallyRow(String key, String text, String area, String waits, String path) {}

  @Override
  public String template() {
    return "worklist/myWork";
  }

  @Override
  public String title() {
    return "My work";
  }
}
