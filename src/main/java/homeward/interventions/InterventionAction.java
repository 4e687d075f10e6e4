package homeward.interventions;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with interventions, and by whom. */
public enum InterventionAction implements Action {
  /** The list of meetings and references to be held. */
  LIST(
      "interventions.list",
      Rule.general(
          Rule.Effect.LOOK,
          "Coordinators, social workers and their managers see what is called for about the children they work with.",
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** The exploitation panel's next agenda. */
  PANEL(
      "interventions.panel",
      Rule.general(
          Rule.Effect.LOOK,
          "Coordinators see whom the exploitation panel is to discuss.",
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** That something is called for and by when, without what was said. */
  STANDING(
      "interventions.standing",
      Rule.look(
          "Everybody who works with the child sees which meetings are called for and by when.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** One in full, with what the child and the family said. */
  OPEN(
      "interventions.open",
      Rule.look(
          "Who takes part in the meeting reads what was said and agreed.",
          Post.HOME_MANAGER,
          Post.DUTY_INSPECTOR,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Open the coordinator's reference and give it to a supervisor. */
  OPEN_REFERENCE(
      "interventions.open-reference",
      Rule.change(
          "The coordinator opens the reference about absences and gives it to a supervisor.",
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Give a reference to an officer, and say what was done. */
  WORK_REFERENCE(
      "interventions.work-reference",
      Rule.change(
          "The supervisor of a reference gives it to an officer, and the officer says what was done.",
          Post.LOCAL_POLICING_SERGEANT,
          Post.DUTY_INSPECTOR,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** The referral of an absent child to children's services. */
  REFERRAL(
      "interventions.referral",
      Rule.look(
          "Police and council who work with the child read the referral of an absent child.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Assess an absent child and refer the child to children's services. */
  REFER_ABSENT(
      "interventions.refer-absent",
      Rule.change(
          "The police assess every absent child and refer the child; which of them, the protocol says.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Take the referral of an absent child for children's services. */
  TAKE_ABSENT(
      "interventions.take-absent",
      Rule.change(
          "Children's services take the referral of an absent child at the desk that was told.",
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Ask for a meeting without a count. */
  ASK(
      "interventions.ask",
      Rule.change(
          "Any partner who works with the child may ask for an intervention meeting.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Arrange the meeting and record what came of it. */
  RECORD(
      "interventions.record",
      Rule.change(
          "The child's social worker, the managers and the coordinators arrange the meeting and record it.",
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Say that it is not needed. */
  NOT_NEEDED(
      "interventions.not-needed",
      Rule.change(
          "Only who chairs says that a meeting is not needed, with the reason.",
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR)),
  /** Say that something agreed was done. */
  DO_AGREED(
      "interventions.do-agreed",
      Rule.change(
          "Who takes part in the meeting says what was done of what was agreed.",
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.SENIOR_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR));

  private final String code;
  private final Rule rule;

  InterventionAction(String code, Rule rule) {
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
