package homeward.demonstration;

import homeward.shared.Post;
import java.util.List;

/** Who plays in the demonstration. Every name is invented. */
final class Cast {

  static final String POLICE = "Staffordshire Police";
  static final String COUNCIL = "Stoke-on-Trent";
  static final String PROVIDER = "Bramble Care";
  static final String SERVICE = "Waymark Interviews";

  static final String HOME = "Alder House";
  static final String OTHER_HOME = "Rowan Lodge";
  static final String SOCIAL_WORK = "Children in care team, north";
  static final String INTERVIEWS = "Return interview service";

  /** One sign-in for each role, and a second person where two must meet. */
  static final List<SignIn> SIGN_INS =
      List.of(
          new SignIn("care-worker", "Jo Ashdown", "", Post.CARE_WORKER, HOME),
          new SignIn("home-manager", "Priya Nandra", "", Post.HOME_MANAGER, HOME),
          new SignIn("call-handler", "Sam Okell", "", Post.CALL_HANDLER, ""),
          new SignIn("duty-inspector", "Ruth Calloway", "Inspector", Post.DUTY_INSPECTOR, ""),
          new SignIn(
              "force-incident-manager",
              "Neil Harrap",
              "Chief Inspector",
              Post.FORCE_INCIDENT_MANAGER,
              ""),
          new SignIn("superintendent", "Anita Frome", "Superintendent", Post.SUPERINTENDENT, ""),
          new SignIn("social-worker", "Della Marsh", "", Post.SOCIAL_WORKER, SOCIAL_WORK),
          new SignIn("team-manager", "Clive Osgood", "", Post.TEAM_MANAGER, SOCIAL_WORK),
          new SignIn("senior-manager", "Rosalind Achterberg", "", Post.SENIOR_MANAGER, ""),
          new SignIn("coordinator", "Marcus Tilley", "", Post.MISSING_COORDINATOR, ""),
          new SignIn("hub-coordinator", "Nasreen Quaife", "", Post.HUB_COORDINATOR, ""),
          new SignIn("analyst", "Hugh Pemble", "", Post.ANALYST, ""),
          new SignIn(
              "local-sergeant", "Gail Thornby", "Sergeant", Post.LOCAL_POLICING_SERGEANT, ""),
          new SignIn(
              "interview-manager", "Tom Bexley", "", Post.INTERVIEW_SERVICE_MANAGER, INTERVIEWS),
          new SignIn("interviewer", "Kezia Lund", "", Post.INTERVIEWER, INTERVIEWS),
          new SignIn("auditor", "Grace Pell", "", Post.AUDITOR, ""),
          new SignIn("administrator", "Owen Tarrant", "", Post.ADMINISTRATOR, ""),
          new SignIn(
              "second-inspector", "Idris Vaughan-Pugh", "Inspector", Post.DUTY_INSPECTOR, ""),
          new SignIn("second-interviewer", "Mary Quill", "", Post.INTERVIEWER, INTERVIEWS),
          new SignIn("other-care-worker", "Bea Holloway", "", Post.CARE_WORKER, OTHER_HOME));

  private Cast() {}

  /** The agency of a post. */
  static String agency(Post post) {
    return switch (post) {
      case CARE_WORKER, HOME_MANAGER -> PROVIDER;
      case CALL_HANDLER,
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          LOCAL_POLICING_SERGEANT ->
          POLICE;
      case INTERVIEW_SERVICE_MANAGER, INTERVIEWER -> SERVICE;
      case SOCIAL_WORKER,
          TEAM_MANAGER,
          SENIOR_MANAGER,
          MISSING_COORDINATOR,
          HUB_COORDINATOR,
          ANALYST,
          AUDITOR,
          ADMINISTRATOR ->
          COUNCIL;
    };
  }
}
