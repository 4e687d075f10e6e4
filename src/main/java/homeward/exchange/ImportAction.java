package homeward.exchange;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with imports, and by whom. */
public enum ImportAction implements Action {
  /** The imports, their counts and the rows that were rejected. */
  SEE(
      "exchange.see-imports",
      Rule.general(
          Rule.Effect.LOOK,
          "Duty inspectors, force incident managers and superintendents see the imports and their"
              + " counts (local choice).",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** Give a file, look at what it would do, and import it. */
  IMPORT(
      "exchange.import",
      Rule.general(
          Rule.Effect.CHANGE,
          "Duty inspectors and superintendents import files: whoever imports sees children, and an"
              + " administrator sees none (local choice).",
          Post.DUTY_INSPECTOR,
          Post.SUPERINTENDENT)),
  /** Take an import back. */
  UNDO(
      "exchange.undo",
      Rule.general(
          Rule.Effect.CHANGE,
          "Duty inspectors and superintendents take an import back while nobody has built on it"
              + " (local choice).",
          Post.DUTY_INSPECTOR,
          Post.SUPERINTENDENT)),
  /** What an import joined by score. */
  JOINED(
      "exchange.joined",
      Rule.general(
          Rule.Effect.LOOK,
          "Who sees the imports sees which children an import took for one, of those they may know.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** The reports that an import left open, and the questions it asked. */
  WAITING(
      "exchange.waiting",
      Rule.general(
          Rule.Effect.LOOK,
          "The inspectors see which imported reports wait for a person, in their area.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Say whether the child of an imported report is still missing. */
  CONFIRM(
      "exchange.confirm",
      Rule.change(
          "The inspectors confirm whether a child is still missing whose return the source does not"
              + " tell.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** Settle a question about an imported row. */
  SETTLE(
      "exchange.settle",
      Rule.change(
          "The inspectors settle the questions that an import asked.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR));

  private final String code;
  private final Rule rule;

  ImportAction(String code, Rule rule) {
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
