package homeward.protocol.web;

import homeward.web.Page;
import java.util.List;

/**
 * Every area's protocol.
 *
 * @param rows one for each area
 */
public record AgreementsPage(List<Row> rows) implements Page {

  public AgreementsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One area.
   *
   * @param area the area's code
   * @param name the area's name
   * @param force since when its protocol is in force, in words
   * @param versions the first days of every file of the area, latest first
   */
  public record Row(String area, String name, String force, List<String> versions) {

    public Row {
      versions = List.copyOf(versions);
    }
  }

  @Override
  public String template() {
    return "protocol/agreements";
  }

  @Override
  public String title() {
    return "Protocols";
  }
}
