package homeward.children;

import static homeward.shared.Post.CALL_HANDLER;
import static homeward.shared.Post.CARE_WORKER;
import static homeward.shared.Post.DUTY_INSPECTOR;
import static homeward.shared.Post.FORCE_INCIDENT_MANAGER;
import static homeward.shared.Post.HOME_MANAGER;
import static homeward.shared.Post.HUB_COORDINATOR;
import static homeward.shared.Post.INTERVIEWER;
import static homeward.shared.Post.INTERVIEW_SERVICE_MANAGER;
import static homeward.shared.Post.LOCAL_POLICING_SERGEANT;
import static homeward.shared.Post.MISSING_COORDINATOR;
import static homeward.shared.Post.SENIOR_MANAGER;
import static homeward.shared.Post.SOCIAL_WORKER;
import static homeward.shared.Post.SUPERINTENDENT;
import static homeward.shared.Post.TEAM_MANAGER;

import homeward.access.Action;
import homeward.access.Rule;

/** What may be done with the register of children. */
public enum ChildAction implements Action {
  LIST(
      "children.list",
      Rule.general(
          Rule.Effect.LOOK,
          "Everybody who works with children sees a list of those they are involved with.",
          CARE_WORKER,
          HOME_MANAGER,
          CALL_HANDLER,
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          INTERVIEW_SERVICE_MANAGER,
          INTERVIEWER,
          TEAM_MANAGER,
          SENIOR_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          LOCAL_POLICING_SERGEANT)),
  SEARCH(
      "children.search",
      Rule.general(
          Rule.Effect.LOOK,
          "Everybody who works with children searches among those they are involved with.",
          CARE_WORKER,
          HOME_MANAGER,
          CALL_HANDLER,
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          INTERVIEW_SERVICE_MANAGER,
          INTERVIEWER,
          TEAM_MANAGER,
          SENIOR_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          LOCAL_POLICING_SERGEANT)),
  OPEN(
      "children.open",
      Rule.look(
          "Who is involved with a child opens the child's record.",
          CARE_WORKER,
          HOME_MANAGER,
          CALL_HANDLER,
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          INTERVIEW_SERVICE_MANAGER,
          INTERVIEWER,
          TEAM_MANAGER,
          SENIOR_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          LOCAL_POLICING_SERGEANT)),
  CHANGE(
      "children.change",
      Rule.change(
          "Those who care for a child, hold the case or take the report keep the record right.",
          CARE_WORKER,
          HOME_MANAGER,
          SOCIAL_WORKER,
          CALL_HANDLER,
          DUTY_INSPECTOR,
          TEAM_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          LOCAL_POLICING_SERGEANT)),
  ARRANGE(
      "children.arrange",
      Rule.change(
          "The home's manager and the social worker record where a child lives and who is"
              + " responsible.",
          HOME_MANAGER,
          SOCIAL_WORKER,
          TEAM_MANAGER)),
  ADD(
      "children.add",
      Rule.general(
          Rule.Effect.CHANGE,
          "Who may report a child missing may add one who is not yet known.",
          CARE_WORKER,
          HOME_MANAGER,
          CALL_HANDLER,
          DUTY_INSPECTOR,
          SOCIAL_WORKER,
          TEAM_MANAGER,
          LOCAL_POLICING_SERGEANT)),
  MATCHES(
      "children.matches",
      Rule.general(
          Rule.Effect.LOOK,
          "Inspectors and social workers see which children they know of may be one.",
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          TEAM_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR)),
  SETTLE_MATCH(
      "children.settle-match",
      Rule.change(
          "Who may see both children decides whether they are one, and undoes it.",
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          TEAM_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR));

  private final String code;
  private final Rule rule;

  ChildAction(String code, Rule rule) {
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
