package homeward.protocol.web;

import homeward.web.Page;
import java.util.List;

/**
 * What the words mean in one area.
 *
 * @param area the area's code
 * @param name the area's name
 * @param terms the terms, by alphabet
 */
public record DefinitionsPage(String area, String name, List<Term> terms) implements Page {

  public DefinitionsPage {
    terms = List.copyOf(terms);
  }

  /**
   * One term.
   *
   * @param term the term
   * @param meaning what it means
   * @param href the clause that says so
   */
  public record Term(String term, String meaning, String href) {}

  @Override
  public String template() {
    return "protocol/definitions";
  }

  @Override
  public String title() {
    return "What the words mean: " + name;
  }
}
