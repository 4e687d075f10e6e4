package homeward.chronology;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with a child's chronology. */
public enum ChronologyAction implements Action {
  /** Open the timeline. Which facts stand on it is asked of the module each comes from. */
  TIMELINE(
      "chronology.timeline",
      Rule.look(
          "Everybody who works with the child sees the timeline, with the facts that they may"
              + " read.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT));

  private final String code;
  private final Rule rule;

  ChronologyAction(String code, Rule rule) {
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
