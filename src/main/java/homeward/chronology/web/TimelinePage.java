package homeward.chronology.web;

import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's timeline.
 *
 * @param head who the child is
 * @param picture everything in the period, whatever the table is filtered by
 * @param rows the table
 * @param filter what stands in the address
 * @param complete whether the reader sees every kind of fact
 * @param mark changes when the child's record does
 */
public record TimelinePage(
    Head head, Picture picture, Rows rows, Filter filter, boolean complete, LiveMark mark)
    implements Page {

  /** The child's name and age, and where the record is. */
  public record Head(String child, String path) {}

  /**
   * The rows that are shown.
   *
   * @param more how many older ones there are beside those shown; 0 when all are
   */
  public record Rows(List<Row> shown, int more) {

    /** Keeps its own copy. */
    public Rows {
      shown = List.copyOf(shown);
    }
  }

  /**
   * One fact.
   *
   * @param at machine-readable
   * @param when in words
   * @param exact with seconds and zone
   * @param strand the kind it is filtered by
   * @param link where it is read; null when the reader may not or there is no page
   */
  public record Row(
      String at,
      String when,
      String exact,
      String strand,
      String sentence,
      @Nullable String link,
      String source) {}

  /**
   * What is chosen.
   *
   * @param periods as links
   * @param kinds as choices
   */
  public record Filter(
      String action,
      String period,
      String kind,
      String order,
      List<NavigationLink> periods,
      List<Choice> kinds) {

    /** Keeps its own copies. */
    public Filter {
      periods = List.copyOf(periods);
      kinds = List.copyOf(kinds);
    }
  }

  @Override
  public String template() {
    return "chronology/timeline";
  }

  @Override
  public String title() {
    return "Timeline";
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }
}
