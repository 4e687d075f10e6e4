package homeward.intake;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with drafts and reports, and by whom. */
public enum ReportAction implements Action {
  /** Begin, continue and send a report; also about a child not yet known. */
  REPORT(
      "intake.report",
      Rule.general(
          Rule.Effect.CHANGE,
          "Those who care for a child, those who take the call, social workers and their managers,"
              + " coordinators and the local policing sergeant report a child missing.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.CALL_HANDLER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Report a child whose record is already there. */
  REPORT_KNOWN_CHILD(
      "intake.report-known-child",
      Rule.change(
          "A child already known is reported by those who are involved with the child.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.CALL_HANDLER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Read a report with its answers, joined reports and news. */
  READ(
      "intake.read-report",
      Rule.look(
          "A report is read by those who are involved with the child, at home, in the council and"
              + " in the police.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Add news, a later answer, or that the child was not where they were thought to be. */
  ADD(
      "intake.add-to-report",
      Rule.change(
          "Whoever may read a report may add news to it.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Say that two joined reports are of two disappearances. */
  PART(
      "intake.part-reports",
      Rule.change(
          "The control room and the duty inspector part reports that were joined wrongly.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR)),
  /** The control room's list of reports as they arrive. */
  CONTROL_ROOM(
      "intake.control-room",
      Rule.general(
          Rule.Effect.LOOK,
          "The control room and the inspectors see the reports of their area as they arrive.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT));

  private final String code;
  private final Rule rule;

  ReportAction(String code, Rule rule) {
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
