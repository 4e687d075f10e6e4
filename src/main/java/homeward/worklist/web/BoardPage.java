package homeward.worklist.web;

import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import homeward.worklist.Board;
import java.util.List;

/**
 * A board.
 *
 * @param boards the boards and the daily list, as links
 * @param rows the most dangerous first
 * @param counts what stands at the top
 * @param filter what is filtered, which stands in the address
 * @param read when it was read, in words
 * @param marks what the board listens to
 */
public record BoardPage(
    Board board,
    List<NavigationLink> boards,
    List<BoardRow> rows,
    Counts counts,
    Filter filter,
    String read,
    List<LiveMark> marks)
    implements Page {

  /** Keeps its own copies. */
  public BoardPage {
    boards = List.copyOf(boards);
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /** How many of each, after the filter. */
  public record Counts(int missing, int high, int absent, int returned, int late) {}

  /**
   * The filter.
   *
   * @param area code; empty for all
   * @param risk HIGH, MEDIUM, LOW or NONE; empty for all
   * @param category code; empty for all
   * @param query the address's query, with its question mark; empty without a filter
   * @param words what is shown, for paper
   */
  public record Filter(
      String area,
      String risk,
      String category,
      List<Choice> areas,
      List<Choice> categories,
      String query,
      String words) {

    /** Keeps its own copies. */
    public Filter {
      areas = List.copyOf(areas);
      categories = List.copyOf(categories);
    }
  }

  @Override
  public String template() {
    return "worklist/board";
  }

  @Override
  public String title() {
    return board.words() + " board";
  }

  @Override
  public List<LiveMark> live() {
    return marks;
  }
}
