package homeward.episodes;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with episodes, and by whom. */
public enum EpisodeAction implements Action {
  /** Open an episode. */
  OPEN(
      "episodes.open",
      Rule.look(
          "An episode is read by everybody who works with the child.",
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
          Post.LOCAL_POLICING_SERGEANT)),
  /** See the safe-and-well check in full. */
  READ_CHECK(
      "episodes.read-safe-and-well",
      Rule.look(
          "The police and the child's social worker read the safe-and-well check.",
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
  /** Record that the child was found, or correct it. */
  RECORD_FOUND(
      "episodes.record-found",
      Rule.change(
          "Whoever cares for the child, the social worker and the police record that the child was found.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Record that the child returned, or correct it. */
  RECORD_RETURN(
      "episodes.record-return",
      Rule.change(
          "Whoever cares for the child, the social worker and the police record that the child returned.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Record something real that was done to find the child. */
  RECORD_ENQUIRY(
      "episodes.record-enquiry",
      Rule.change(
          "Whoever looks for the child records what was done.",
          Post.CARE_WORKER,
          Post.HOME_MANAGER,
          Post.CALL_HANDLER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.LOCAL_POLICING_SERGEANT)),
  /** Add new information. */
  ADD_NEWS(
      "episodes.add-news",
      Rule.change(
          "Everybody who works with the child may add news, also to a closed episode.",
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
  /** Answer news on a closed episode: reopen it or say why not. */
  ANSWER_NEWS(
      "episodes.answer-news",
      police("The police answer news on a closed episode: they reopen it or say why not.")),
  /** Record the safe-and-well check. */
  RECORD_CHECK(
      "episodes.record-safe-and-well",
      police("The police see the child for the safe-and-well check and record it.")),
  /** Hand the episode to another desk, and accept or refuse it. */
  HAND_OVER(
      "episodes.hand-over", police("The police hand an episode from desk to desk, and accept it.")),
  /** Close the episode. */
  CLOSE(
      "episodes.close",
      police(
          "The police close an episode when the child was seen or spoken to; otherwise only a"
              + " supervisor, with a rationale.")),
  /** Review a closing by override. */
  REVIEW_CLOSING(
      "episodes.review-closing",
      Rule.change(
          "A supervisor who did not close it reviews a closing by override.",
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.SUPERINTENDENT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.LOCAL_POLICING_SERGEANT,
          Post.LOCAL_POLICING_SERGEANT)),
  /** The child's episodes, on the child's own page. */
  OF_CHILD(
      "episodes.of-child",
      Rule.look(
          "The child's episodes are listed for everybody who works with the child.",
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

  EpisodeAction(String code, Rule rule) {
    this.code = code;
    this.rule = rule;
  }

  private static Rule police(String sentence) {
    return Rule.change(
        sentence,
        Post.CALL_HANDLER,
        Post.DUTY_INSPECTOR,
        Post.FORCE_INCIDENT_MANAGER,
        Post.SUPERINTENDENT);
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
