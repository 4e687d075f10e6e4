package homeward.worklist.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.worklist.domain.DangerOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * My work.
 *
 * @param rows most dangerous first
 * @param tallies what waits without a clock, below the rest
 * @param desks names of the desks the reader may work at
 * @param nothing what the page says when nothing is due
 * @param full whether there may be more than is shown
 * @param marks what the list listens to
 */
public record MyWorkPage(
    List<WorkRow> rows,
    List<TallyRow> tallies,
    List<String> desks,
    Nothing nothing,
    boolean full,
    List<LiveMark> marks)
    implements Page {

  /** Keeps its own copies. */
  public MyWorkPage {
    rows = List.copyOf(rows);
    tallies = List.copyOf(tallies);
    desks = List.copyOf(desks);
    marks = List.copyOf(marks);
  }

  /** The rows of one band of danger. */
  public record Group(DangerOrder.Band band, List<WorkRow> rows) {

    /** Keeps its own copy. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What a post is told when nothing is due.
   *
   * @param words what will appear here by itself
   * @param label where the reader may look meanwhile
   * @param path its address, which the post may open
   */
  public record Nothing(String words, String label, String path) {}

  /** The rows under the heading of their band, in the order of danger. */
  public List<Group> groups() {
    Map<DangerOrder.Band, List<WorkRow>> bands = new EnumMap<>(DangerOrder.Band.class);
    rows.forEach(
        row -> bands.computeIfAbsent(row.clock().band(), band -> new ArrayList<>()).add(row));
    return bands.entrySet().stream()
        .map(band -> new Group(band.getKey(), band.getValue()))
        .toList();
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
