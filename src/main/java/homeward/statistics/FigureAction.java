package homeward.statistics;

import static homeward.shared.Post.ANALYST;
import static homeward.shared.Post.HUB_COORDINATOR;
import static homeward.shared.Post.MISSING_COORDINATOR;
import static homeward.shared.Post.SENIOR_MANAGER;
import static homeward.shared.Post.SUPERINTENDENT;

import homeward.access.Action;
import homeward.access.Rule;

/** What may be seen of the figures. */
public enum FigureAction implements Action {
  /** The figures themselves. */
  FIGURES(
      "statistics.figures",
      Rule.general(
          Rule.Effect.LOOK,
          "The analyst, the missing coordinators, the senior manager and the superintendent see the"
              + " figures of their area (local choice).",
          ANALYST,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          SENIOR_MANAGER,
          SUPERINTENDENT)),
  /** The rows behind a figure. */
  ROWS(
      "statistics.rows",
      Rule.general(
          Rule.Effect.LOOK,
          "The same see the rows behind a figure, of the children within their reach: references,"
              + " ages and dates, never names (local choice).",
          ANALYST,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          SENIOR_MANAGER,
          SUPERINTENDENT));

  private final String code;
  private final Rule rule;

  FigureAction(String code, Rule rule) {
    this.code = code;
    this.rule = rule;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Rule rule() {
    return rule;
  }
}
