package homeward.children.web;

import homeward.children.joining.MatchProposal;
import homeward.children.joining.MatchProposal.State;
import homeward.children.joining.Matches;
import homeward.web.NavigationLink;
import homeward.web.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Children who may be one: those that wait for a person, and what was decided.
 *
 * @param proposals those chosen
 * @param counts how many there are in each state, of the origin chosen
 */
public record MatchesPage(List<MatchProposal> proposals, Map<State, Integer> counts, Chosen chosen)
    implements Page {

  /** Keeps its own copies. */
  public MatchesPage {
    proposals = List.copyOf(proposals);
    counts = Map.copyOf(counts);
  }

  /**
   * Which are shown.
   *
   * @param from "imports", "people" or empty for both
   */
  public record Chosen(State state, String from) {

    /** From the address; what it does not know counts as not chosen. */
    static Chosen of(String state, String from) {
      return new Chosen(
          switch (state) {
            case "one" -> State.ONE_CHILD;
            case "two" -> State.TWO_CHILDREN;
            default -> State.OPEN;
          },
          from.equals("imports") || from.equals("people") ? from : "");
    }

    Matches.Filter filter() {
      @Nullable Boolean imported =
          switch (from) {
            case "imports" -> true;
            case "people" -> false;
            default -> null;
          };
      return new Matches.Filter(state, imported);
    }
  }

  /** The lists by what was decided, each with its count. */
  public List<NavigationLink> lists() {
    return List.of(
        list("To decide", State.OPEN, "open"),
        list("One child", State.ONE_CHILD, "one"),
        list("Two children", State.TWO_CHILDREN, "two"));
  }

  private NavigationLink list(String words, State state, String code) {
    return new NavigationLink(
        words + " (" + counts.getOrDefault(state, 0) + ")",
        "/children/matches?state="
            + code
            + (chosen.from().isEmpty() ? "" : "&from=" + chosen.from()),
        chosen.state() == state);
  }

  /** Code of the list that is shown, for the filter's form. */
  public String state() {
    return switch (chosen.state()) {
      case OPEN -> "open";
      case ONE_CHILD -> "one";
      case TWO_CHILDREN -> "two";
    };
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
