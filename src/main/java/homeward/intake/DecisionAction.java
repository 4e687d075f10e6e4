package homeward.intake;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done once a report has been received, and by whom. */
public enum DecisionAction implements Action {
  /** Read what is proposed for a report, with the clauses, the history and the handover. */
  SEE_PROPOSAL(
      "intake.see-proposal",
      Rule.look(
          "Those involved with the child, at home, in the council and in the police, see what is"
              + " proposed and decided, and why.",
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
  /** Take the work that a desk was told of. */
  ACKNOWLEDGE(
      "intake.acknowledge",
      Rule.change(
          "Whoever works at a desk that was told acknowledges.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** Decide missing, absent or neither. Which post may is a clause of the local protocol. */
  DECIDE(
      "intake.decide",
      Rule.change(
          "The police open the decision; the local protocol names the post that takes it.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** The list of one's desk. */
  SEE_DESK(
      "intake.see-desk",
      Rule.general(
          Rule.Effect.LOOK,
          "Each police desk sees the reports and absences that wait for it.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** Read an absence with its review and calls back. */
  SEE_ABSENCE(
      "intake.see-absence",
      Rule.look(
          "Those involved with the child see an absence and what was agreed.",
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
  /** Ring the informant back and write down what was said. */
  CALL_BACK(
      "intake.call-back",
      Rule.change(
          "The control room rings back; an inspector may.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER)),
  /** Look at an absence again. Which post may is a clause of the local protocol. */
  REVIEW_ABSENCE(
      "intake.review-absence",
      Rule.change(
          "The police open the review; the local protocol names the post that makes it.",
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT)),
  /** Record that an absent child is back, or that a child was collected. */
  RECORD_BACK(
      "intake.record-back",
      Rule.change(
          "Whoever looks after the child, and the police, record that the child is back.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.SOCIAL_WORKER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT));

  private final String code;
  private final Rule rule;

  DecisionAction(String code, Rule rule) {
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
