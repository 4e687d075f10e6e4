package homeward.children.web;

import homeward.children.ChildSearch;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;

/**
 * The children somebody may know of, listed or found.
 *
 * @param words what was searched for, as typed; empty for the list
 * @param hits at most a page full
 * @param full whether there may be more than are shown
 */
public record ChildrenPage(
    String words, List<ChildSearch.Hit> hits, boolean full, FormErrors errors) implements FormPage {

  public ChildrenPage {
    hits = List.copyOf(hits);
  }

  /** Whether this answers a search. */
  public boolean searched() {
    return !words.isEmpty();
  }

  @Override
  public String template() {
    return "children/children";
  }

  @Override
  public String title() {
    return searched() ? "Children found" : "Children";
  }
}
