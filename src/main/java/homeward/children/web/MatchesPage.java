package homeward.children.web;

import homeward.children.joining.MatchProposal;
import homeward.web.Page;
import java.util.List;

/** Children who may be one, waiting for a person. */
public record MatchesPage(List<MatchProposal> proposals) implements Page {

  public MatchesPage {
    proposals = List.copyOf(proposals);
  }

  @Override
  public String template() {
    return "children/matches";
  }

  @Override
  public String title() {
    return "Children who may be one";
  }
}
