package homeward.children.web;

import homeward.children.joining.MatchProposal;
import homeward.web.Page;

/**
 * Two children who may be one, side by side.
 *
 * @param message what became of the last decision; empty when there was none
 */
public record MatchPage(MatchProposal proposal, boolean maySettle, String message) implements Page {

  @Override
  public String template() {
    return "children/match";
  }

  @Override
  public String title() {
    return "Are they one child?";
  }
}
