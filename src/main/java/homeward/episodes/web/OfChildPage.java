package homeward.episodes.web;

import homeward.web.Page;
import java.util.List;

/**
 * A child's episodes, latest first.
 *
 * @param child name and age
 */
public record OfChildPage(String child, String childPath, List<Row> rows) implements Page {

  /** Keeps its own copy. */
  public OfChildPage {
    rows = List.copyOf(rows);
  }

  /** One time missing. */
  public record Row(String path, String since, String away, String reference, Mark status) {}

  @Override
  public String template() {
    return "episodes/ofChild";
  }

  @Override
  public String title() {
    return "Episodes";
  }
}
