package homeward.returninterviews;

import homeward.access.Action;
import homeward.access.Rule;
import homeward.shared.Post;

/** What may be done with return interviews, and by whom. */
public enum InterviewAction implements Action {
  /** The list of interviews to be offered and held. */
  LIST(
      "returninterviews.list",
      Rule.general(
          Rule.Effect.LOOK,
          "The interview service manager sees the interviews of the service, an interviewer their own,"
              + " the coordinators those that no route sends to a service.",
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** One interview in full, with attempts and the child's words. */
  OPEN(
      "returninterviews.open",
      Rule.look(
          "The service that offers the interview and the child's social worker read it in full.",
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** How the interviews of a child stand: state and clock, without the child's words. */
  STANDING(
      "returninterviews.standing",
      Rule.look(
          "Everybody who works with the child sees whether the interview is due, at risk or late.",
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
  /** Choose the service that offers the interview. */
  ROUTE(
      "returninterviews.route",
      Rule.change(
          "A coordinator chooses the interview service when no route of the protocol reaches one.",
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** See which team answers for each provider of the protocol's routes. */
  SERVICES(
      "returninterviews.services",
      Rule.general(
          Rule.Effect.LOOK,
          "The coordinators and the council's senior manager see which team answers for each provider"
              + " of the protocol's routes in their area (local choice).",
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.SENIOR_MANAGER)),
  /**
   * Say which team answers for a provider, from when and until when. The Staffordshire select
   * committee's report (paragraphs 18 to 20) has the councils commission the services and names no
   * post. Local choice: the coordinators, who choose a service for a single child already, and the
   * senior manager, who answers for the council; never the service itself, nor the police.
   */
  CHANGE_SERVICES(
      "returninterviews.change-services",
      Rule.general(
          Rule.Effect.CHANGE,
          "The coordinators and the council's senior manager say which team answers for a provider of"
              + " the protocol's routes in their area (local choice).",
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR,
          Post.SENIOR_MANAGER)),
  /** Give the interview to an interviewer. */
  ALLOCATE(
      "returninterviews.allocate",
      Rule.change(
          "The interview service manager allocates an independent interviewer.",
          Post.INTERVIEW_SERVICE_MANAGER)),
  /** Record attempts and the child's answer. */
  RECORD(
      "returninterviews.record",
      Rule.change(
          "The interviewer to whom it is allocated records attempts and the child's answer.",
          Post.INTERVIEWER)),
  /** The triage colour: what is known, why it is proposed, what follows. */
  TRIAGE_LOOK(
      "returninterviews.triage-look",
      Rule.look(
          "The service that offers the interview, the coordinators and the child's social worker see"
              + " the colour and why.",
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Answer what triage asks, choose the colour, do what follows from it. */
  TRIAGE(
      "returninterviews.triage",
      Rule.change(
          "The interview service and the coordinators answer what triage asks and choose the colour.",
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Read the interview itself. */
  READ(
      "returninterviews.read",
      Rule.look(
          "What a child told is read by the interview service and the child's social worker and their"
              + " manager only.",
          Post.INTERVIEWER,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER)),
  /** Read what an interview found, as far as it is shared with the reader. */
  SHARED(
      "returninterviews.shared",
      Rule.look(
          "The police, the social worker and the coordinators read what is shared with them.",
          Post.INTERVIEWER,
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER,
          Post.DUTY_INSPECTOR,
          Post.FORCE_INCIDENT_MANAGER,
          Post.LOCAL_POLICING_SERGEANT,
          Post.MISSING_COORDINATOR,
          Post.HUB_COORDINATOR)),
  /** Acknowledge what an interview found. */
  ACKNOWLEDGE(
      "returninterviews.acknowledge",
      Rule.change(
          "The duty inspector and the child's social worker acknowledge what an interview found.",
          Post.DUTY_INSPECTOR,
          Post.SOCIAL_WORKER,
          Post.TEAM_MANAGER)),
  /** Say why it is late. */
  SAY_WHY_LATE(
      "returninterviews.say-why-late",
      Rule.change(
          "The interview service manager and the interviewer say why an interview is late.",
          Post.INTERVIEW_SERVICE_MANAGER,
          Post.INTERVIEWER));

  private final String code;
  private final Rule rule;

  InterviewAction(String code, Rule rule) {
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
