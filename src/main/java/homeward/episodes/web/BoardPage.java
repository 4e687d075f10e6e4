package homeward.episodes.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import java.util.List;
import java.util.UUID;

/**
 * The board of open episodes.
 *
 * @param rows the most dangerous first
 * @param filter what is filtered, which stands in the address
 * @param marks what the board watches
 */
public record BoardPage(List<Row> rows, Filter filter, List<LiveMark> marks) implements Page {

  /** Keeps its own copies. */
  public BoardPage {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /** Words with the tone in which they are shown. */
  public record Mark(String text, String tone) {}

  /**
   * One episode.
   *
   * @param child initials and age
   * @param missingFor how long, in words
   * @param lastAction how long ago, in words
   * @param owner the desk, and whether it accepted
   * @param nextDue in words; empty when nothing is due
   */
  public record Row(
      UUID episode,
      Mark risk,
      String child,
      String missingFor,
      Mark lastAction,
      String owner,
      String from,
      Mark nextDue,
      List<Mark> flags) {

    /** Keeps its own copy. */
    public Row {
      flags = List.copyOf(flags);
    }
  }

  /**
   * The filter.
   *
   * @param query the address's query, with its question mark; empty without a filter
   */
  public record Filter(String area, String risk, List<Choice> areas, String query) {

    /** Keeps its own copy. */
    public Filter {
      areas = List.copyOf(areas);
    }
  }

  @Override
  public String template() {
    return "episodes/board";
  }

  @Override
  public String title() {
    return "Missing children";
  }

  @Override
  public List<LiveMark> live() {
    return marks;
  }
}
