package homeward.protocol.web;

import homeward.web.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * One protocol, to be read like the agreement it is.
 *
 * @param area the area's code
 * @param name the area's name
 * @param force since when it is in force, or that it is a draft, and who approved it, in words
 * @param version which text this is
 * @param versions every text of the area, latest first
 * @param chapters its clauses under headings
 */
public record AgreementPage(
    String area,
    String name,
    List<String> force,
    String version,
    List<Version> versions,
    List<Chapter> chapters)
    implements Page {

  public AgreementPage {
    force = List.copyOf(force);
    versions = List.copyOf(versions);
    chapters = List.copyOf(chapters);
  }

  /**
   * One text of the area.
   *
   * @param from its first London day
   * @param words that day in words
   * @param shown whether it is the one on the page
   */
  public record Version(LocalDate from, String words, boolean shown) {}

  @Override
  public String template() {
    return "protocol/agreement";
  }

  @Override
  public String title() {
    return "Protocol: " + name;
  }
}
