package homeward.web.govuk;

import java.util.List;

/**
 * The frame around a summary list that stands among others.
 *
 * @param title what or whom the list is about
 * @param actions links about the whole card; empty for none
 */
public record SummaryCard(String title, List<Link> actions) {

  /** Keeps its own copy of the actions. */
  public SummaryCard {
    actions = List.copyOf(actions);
  }
}
