package homeward.protocol.web;

import homeward.web.Page;
import java.util.List;

/**
 * One protocol, to be read like the agreement it is.
 *
 * @param area the area's code
 * @param name the area's name
 * @param force since when it is in force, or that it is a draft, and who approved it, in words
 * @param version which text this is
 * @param chapters its clauses under headings
 */
public record AgreementPage(
    String area, String name, List<String> force, String version, List<Chapter> chapters)
    implements Page {

  public AgreementPage {
    force = List.copyOf(force);
    chapters = List.copyOf(chapters);
  }

  @Override
  public String template() {
    return "protocol/agreement";
  }

  @Override
  public String title() {
    return "Protocol: " + name;
  }
}
