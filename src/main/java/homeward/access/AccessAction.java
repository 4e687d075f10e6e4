package homeward.access;

import static homeward.shared.Post.AUDITOR;
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

/** What may be done with the need to know itself. */
public enum AccessAction implements Action {
  PROTECT_ADDRESS(
      "access.protect-address",
      Rule.change(
          "The duty inspector and the social worker mark an address as not to be divulged and name"
              + " its readers.",
          DUTY_INSPECTOR,
          SUPERINTENDENT,
          SOCIAL_WORKER,
          TEAM_MANAGER)),
  RESTRICT(
      "access.restrict",
      Rule.change(
          "The duty inspector restricts a record, names its readers and lifts the restriction.",
          DUTY_INSPECTOR,
          SUPERINTENDENT)),
  EMERGENCY(
      "access.emergency",
      Rule.general(
          Rule.Effect.CHANGE,
          "In an emergency anybody who works with children opens a child's record for an hour, with a"
              + " reason; each is reviewed.",
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
  REVIEW_EMERGENCY(
      "access.review-emergency",
      Rule.general(Rule.Effect.CHANGE, "The auditor reviews each emergency access.", AUDITOR));

  private final String code;
  private final Rule rule;

  AccessAction(String code, Rule rule) {
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
