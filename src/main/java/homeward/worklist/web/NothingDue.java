package homeward.worklist.web;

import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.worklist.web.MyWorkPage.Nothing;

/** What each post is told when nothing is due: what will appear here, and where to look instead. */
final class NothingDue {

  private NothingDue() {}

  /** For the post shown in the frame. */
  static Nothing of(Professional reader) {
    return reader
        .mainPost()
        .map(HeldPost::post)
        .map(NothingDue::of)
        .orElseGet(() ->
            new Nothing(
                "You hold no post now, so that no work can come to you.",
                "How it is agreed to work",
                "/protocols"));
  }

  /** For one post; the link leads where the post may go. */
  static Nothing of(Post post) {
    return switch (post) {
      case CARE_WORKER, HOME_MANAGER ->
          children("What your home must do for a child appears here by itself.");
      case CALL_HANDLER, DUTY_INSPECTOR, FORCE_INCIDENT_MANAGER, SUPERINTENDENT ->
          board(
              "Reports to take, decisions, reviews and episodes of your desks appear here by themselves.");
      case LOCAL_POLICING_SERGEANT ->
          board(
              "Episodes given to your team, and actions you are to take, appear here by themselves.");
      case SOCIAL_WORKER, TEAM_MANAGER ->
          children("What your team must do for a child appears here by itself.");
      case SENIOR_MANAGER ->
          children(
              "Decisions that only you take, and actions you are to take, appear here by themselves.");
      case MISSING_COORDINATOR, HUB_COORDINATOR ->
          board("What your hub must do, and actions you are to take, appear here by themselves.");
      case INTERVIEW_SERVICE_MANAGER ->
          interviews("When a child returns, the interview to be allocated appears here by itself.");
      case INTERVIEWER ->
          interviews("Interviews allocated to you appear here by themselves, with their clock.");
      case ANALYST ->
          new Nothing(
              "Your post has no work with a deadline: figures are read when you ask for them.",
              "How it is agreed to work",
              "/protocols");
      case AUDITOR ->
          new Nothing(
              "Your post has no work with a deadline yet: emergency openings wait in the audit.",
              "The audit",
              "/audit");
      case ADMINISTRATOR ->
          new Nothing(
              "Your post has no work with a deadline: accounts are kept when somebody asks.",
              "How it is agreed to work",
              "/protocols");
    };
  }

  private static Nothing children(String words) {
    return new Nothing(words, "The children you work with", "/children");
  }

  private static Nothing board(String words) {
    return new Nothing(words, "The board of missing children", "/episodes");
  }

  private static Nothing interviews(String words) {
    return new Nothing(words, "All your interviews", "/interviews");
  }
}
