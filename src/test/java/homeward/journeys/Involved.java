package homeward.journeys;

import homeward.access.Does;
import java.util.Set;

/** Who of the demonstration is involved with what each address of the matrix is about. */
final class Involved {

  /** Those who work with a child of Alder House: the home, the council, the police of the area. */
  private static final Set<String> WITH_THE_CHILD =
      Set.of(
          "care-worker",
          "home-manager",
          "social-worker",
          "call-handler",
          "duty-inspector",
          "second-inspector",
          "force-incident-manager",
          "superintendent",
          "local-sergeant",
          "team-manager",
          "senior-manager",
          "coordinator",
          "hub-coordinator",
          "interview-manager",
          "interviewer",
          "analyst");

  /** Those who read the whole area, and so know of the children of both homes. */
  private static final Set<String> OF_THE_AREA =
      Set.of(
          "call-handler",
          "duty-inspector",
          "second-inspector",
          "force-incident-manager",
          "superintendent",
          "local-sergeant",
          "senior-manager",
          "coordinator",
          "hub-coordinator");

  /** Those who see the imports, and so the list of what one of them joined. */
  private static final Set<String> SEE_IMPORTS =
      Set.of("duty-inspector", "second-inspector", "force-incident-manager", "superintendent");

  /** Those who say which team answers for return interviews in the child's area. */
  private static final Set<String> COMMISSION =
      Set.of("coordinator", "hub-coordinator", "senior-manager");

  private Involved() {}

  /** Who is involved with what the address is about; only they may, if their post may. */
  static Set<String> with(String pattern) {
    if (pattern.startsWith("/reports/drafts/{id}")) {
      return Set.of("care-worker", "home-manager");
    }
    if (pattern.startsWith("/children/matches/{id}")) {
      return OF_THE_AREA;
    }
    if (pattern.startsWith("/imports/{id}/joined/{match}")) {
      return SEE_IMPORTS;
    }
    if (pattern.startsWith("/imports/open/{") || pattern.startsWith("/imports/questions/{")) {
      return OF_THE_AREA;
    }
    if (pattern.startsWith("/interviews/services/{id}")) {
      return COMMISSION;
    }
    if (pattern.equals("/desks/{post}")) {
      // Without a desk it is the reader's own, in every area.
      return Set.of(
          "duty-inspector",
          "second-inspector",
          "birmingham-duty-inspector",
          "stockport-duty-inspector");
    }
    if (pattern.startsWith("/desks/{post}")) {
      return Set.of("duty-inspector", "second-inspector");
    }
    return WITH_THE_CHILD;
  }

  /** Whether the address is about something that only those involved may know of. */
  static boolean aboutSomething(String pattern, boolean aboutOneChild) {
    return aboutOneChild
        || pattern.startsWith("/reports/drafts/{id}")
        || pattern.startsWith("/interviews/services/{id}")
        || pattern.startsWith("/desks/{post}");
  }

  /** Whether somebody works in one of the areas beside that of the child and the imports. */
  static boolean ofAnotherArea(String who) {
    return who.startsWith("birmingham-") || who.startsWith("stockport-");
  }

  /** Whether the address is about what belongs to one area, though not to one child. */
  static boolean aboutTheArea(String pattern) {
    return pattern.startsWith("/imports/{id}");
  }

  /** Whether everybody may, signed in or not. */
  static boolean open(String action) {
    return action.equals(Does.PUBLIC);
  }
}
