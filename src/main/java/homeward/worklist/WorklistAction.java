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
          Post.ANALYST)),
  /** The boards. */
  BOARD(
      "worklist.board",
      Rule.general(
          Rule.Effect.LOOK,
          "The police, the hub and the coordinators see who is missing, absent or back in their"
              + " area.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.SENIOR_MANAGER)),
  /** The daily tasking list, of today and of days before. */
  TASKING(
      "worklist.tasking",
      Rule.general(
          Rule.Effect.LOOK,
          "Those who meet over the daily list read it.",
          Post.DUTY_INSPECTOR,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SENIOR_MANAGER)),
  /** Write down an action that was agreed over the list. */
  ADD_ACTION(
      "worklist.add-action",
      Rule.change(
          "Those who meet over the daily list write down what was agreed, by whom and by when.",
          Post.DUTY_INSPECTOR,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SENIOR_MANAGER)),
  /** Read an action. */
  SEE_ACTION(
      "worklist.see-action",
      Rule.look(
          "Everybody who works with the child reads what was agreed over the daily list.",
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
          Post.LOCAL_POLICING_SERGEANT,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER)),
  /** Do an action and say so; only its owner says that it is done. */
  DO_ACTION(
      "worklist.do-action",
      Rule.change(
          "An action may be given to everybody who works with the child; its owner says that it is"
              + " done.",
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
          Post.LOCAL_POLICING_SERGEANT,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER));

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
