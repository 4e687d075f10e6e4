package homeward.statistics.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monthly report.
 *
 * @param filter what was asked for, to ask for something else
 * @param about whose figures and of when; null when the month could not be read
 * @param notes what to know about the sources
 * @param sections the figures, by measure
 * @param trends thirteen months of the main figures
 */
public record MonthlyPage(
    Filter filter,
    @Nullable About about,
    List<String> notes,
    List<Section> sections,
    List<Trend> trends,
    FormErrors errors)
    implements FormPage {

  public MonthlyPage {
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
    trends = List.copyOf(trends);
  }

  /**
   * The fields above the report.
   *
   * @param month as typed
   */
  public record Filter(List<Choice> areas, String area, String month, boolean publishable) {}

  /**
   * What the report is about.
   *
   * @param area the area's name
   * @param month in words
   * @param monthBefore in words
   * @param links where the same leads in another shape
   */
  public record About(
      String area, String month, String monthBefore, boolean publishable, Links links) {}

  /**
   * Where the same is found in another shape.
   *
   * @param csv the file
   * @param other with small numbers suppressed, or with all numbers; null while the month goes on
   * @param earlier the month before
   * @param later the month after; null when it has not begun, or cannot be published yet
   */
  public record Links(String csv, @Nullable String other, String earlier, @Nullable String later) {}

  /** The figures of one measure under its words. */
  public record Section(String id, String title, String words, List<Line> lines) {}

  /**
   * One figure.
   *
   * @param part whether it is a part of the figure above it
   * @param words what is counted
   * @param number what it came to, in words
   * @param share of its whole, "12%"; empty for none
   * @param before what it came to in the month before
   * @param rows where its rows are; null when there is none to see
   */
  public record Line(
      String label,
      boolean part,
      String words,
      String number,
      String share,
      String before,
      @Nullable String rows) {}

  /** Thirteen months of one figure, oldest first. */
  public record Trend(String label, List<Bar> bars) {}

  /**
   * One month of a trend.
   *
   * @param number in words
   * @param length of the bar, in hundredths of the longest; 0 without a number
   */
  public record Bar(String month, String number, int length) {}

  @Override
  public String template() {
    return "statistics/monthly";
  }

  @Override
  public String title() {
    return about == null ? "Figures" : "Figures for " + about.month();
  }
}
