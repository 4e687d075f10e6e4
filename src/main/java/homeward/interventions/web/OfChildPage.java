package homeward.interventions.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * Everything that was called for about a child.
 *
 * @param opens whether the reader may open them
 * @param asks whether the reader may ask for a meeting
 */
public record OfChildPage(
    String childId, List<Line> lines, boolean opens, boolean asks, List<LiveMark> live)
    implements Page {

  /** One of them. */
  public record Line(
      String id, String what, InterventionPage.Badge badge, String sentence, String when) {}

  @Override
  public String template() {
    return "interventions/ofChild";
  }

  @Override
  public String title() {
    return "Meetings about the child";
  }
}
