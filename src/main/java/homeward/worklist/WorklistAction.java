package homeward.worklist;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with the list of one's work. */
public enum WorklistAction implements Action {
  /** See what is due for oneself. */
  MY_WORK(
      "worklist.my-work",
      Rule.general(
          Rule.Effect.LOOK,
          "Everybody sees what is due for themselves, their team and the desks they may work at.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.AUDITOR,
          Post.ADMINISTRATOR,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT,
          Post.ANALYST));

  private final String code;
  private final Rule rule;

  WorklistAction(String code, Rule rule) {
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
