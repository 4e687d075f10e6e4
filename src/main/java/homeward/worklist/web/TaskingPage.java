package homeward.worklist.web;

import homeward.web.NavigationLink;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import homeward.worklist.web.WorkRow.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The daily tasking list of one day.
 *
 * @param day which
 * @param boards the boards and this list, as links
 * @param rows the most dangerous first
 * @param others actions about children who no longer stand on the list
 * @param counts how many rows there are for each reason
 * @param filter what stands in the address
 */
public record TaskingPage(
    Day day,
    List<NavigationLink> boards,
    List<Row> rows,
    List<Act> others,
    List<Badge> counts,
    Filter filter)
    implements Page {

  /** Keeps its own copies. */
  public TaskingPage {
    boards = List.copyOf(boards);
    rows = List.copyOf(rows);
    others = List.copyOf(others);
    counts = List.copyOf(counts);
  }

  /**
   * The day.
   *
   * @param words in words
   * @param read as of when, exactly
   * @param over whether the day is over, so that the list shows how it stood
   * @param before address of the list before
   * @param after address of the list after; null for today's
   */
  public record Day(
      String words, String read, boolean over, String before, @Nullable String after) {}

  /**
   * One child.
   *
   * @param reasons why they stand here, the gravest first
   * @param state missing, absent or back, and for how long
   * @param due what is due next; empty for nothing
   * @param more owner and area
   * @param act where an action is added; null on a list that is over
   */
  public record Row(
      BoardRow.Who who,
      List<Badge> reasons,
      String state,
      String due,
      More more,
      List<Act> acts,
      @Nullable String act) {

    /** Keeps its own copies. */
    public Row {
      reasons = List.copyOf(reasons);
      acts = List.copyOf(acts);
    }
  }

  /** Who has it and where from. */
  public record More(String owner, String from) {}

  /**
   * An action.
   *
   * @param child initials and age, for those that stand apart
   * @param state done, overdue or by when, with its tone
   * @param carried from which list it was carried over; null for one of this day
   */
  public record Act(
      String path,
      String child,
      String words,
      String owner,
      Badge state,
      @Nullable String carried) {}

  /**
   * The filter.
   *
   * @param query the address's query, with its question mark
   */
  public record Filter(String area, String day, List<Choice> areas, String query) {

    /** Keeps its own copy. */
    public Filter {
      areas = List.copyOf(areas);
    }
  }

  @Override
  public String template() {
    return "worklist/tasking";
  }

  @Override
  public String title() {
    return "Daily list";
  }
}
