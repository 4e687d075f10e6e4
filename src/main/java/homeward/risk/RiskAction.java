package homeward.risk;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with the risk of an episode, and by whom; the protocol says the rest. */
public enum RiskAction implements Action {
  /** See the level, the proposal with its clauses, and the history. */
  READ(
      "risk.read",
      Rule.look(
          "The risk is read by everybody who works with the child.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Grade, raise, lower, confirm or review; the protocol in force says who may do which. */
  DECIDE(
      "risk.decide",
      Rule.change(
          "The protocol says who grades, raises, lowers and reviews; anyone on the case may raise"
              + " provisionally.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT));

  private final String code;
  private final Rule rule;

  RiskAction(String code, Rule rule) {
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
