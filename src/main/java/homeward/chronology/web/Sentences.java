package homeward.chronology.web;

import homeward.children.MarkerKind;
import homeward.children.Residence;
import homeward.chronology.Chronology.Lived;
import homeward.chronology.Occurrence;
import homeward.episodes.How;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each fact as a sentence in plain words. Interviews and checks: only that they took place. */
final class Sentences {

  private final Map<UUID, Lived> places;
  private final Instant now;

  /** Sentences as of a time: what is due after it is still to come. */
  Sentences(Map<UUID, Lived> places, Instant now) {
    this.places = places;
    this.now = now;
  }

  String of(Occurrence fact) {
    String first = text(fact.codes().first());
    String second = text(fact.codes().second());
    return switch (fact.kind()) {
      case REPORTED -> reported(first, second);
      case DECIDED -> "Decided: " + lower(first) + "." + proposed(first, second);
      case NOT_THERE -> "The child was not where they were thought to be.";
      case COLLECTED ->
          first.equals("THERE")
              ? "The carer went there, and the child is back."
              : "The carer went there, and the child was not there.";
      case ACKNOWLEDGED -> "Taken by " + party(fact) + ".";
      case ABSENCE_BEGAN -> "Absent from here: last seen then.";
      case ABSENCE_REVIEWED -> "The absence was reviewed and left as an absence.";
      case CALLED_BACK ->
          first.equals("REACHED")
              ? "The control room rang back and reached who reported."
              : "The control room rang back and reached nobody.";
      case ABSENCE_ENDED ->
          first.equals("RETURNED")
              ? "The absence ended: the child is back."
              : "The absence ended: decided to be missing.";
      case EPISODE_BEGAN -> "Missing from here: last seen then.";
      case EPISODE_ACCEPTED -> "The episode was accepted by " + party(fact) + ".";
      case FOUND -> found(first) + corrected(second);
      case RETURNED -> returned(first) + corrected(second);
      case CHECKED -> "Seen safe and well by the police.";
      case CLOSED -> closed(first);
      case REOPENED -> "The episode was reopened after news.";
      case RISK_DECIDED -> "Risk decided: " + lower(first) + "." + proposed(first, second);
      case RISK_RAISED -> "Risk raised to " + lower(first) + "." + proposed(first, second);
      case RISK_LOWERED -> "Risk lowered to " + lower(first) + "." + proposed(first, second);
      case RISK_CONFIRMED -> "Raised risk confirmed: " + lower(first) + ".";
      case RISK_REVIEWED -> "Risk looked at again and left at " + lower(first) + ".";
      case OFFERED -> "A return interview was asked of " + party(fact) + " " + after(first) + ".";
      case TRIED -> "The interviewer tried to offer the interview " + after(first) + ".";
      case ACCEPTED -> "The child accepted the interview " + after(first) + ".";
      case DECLINED -> "The child declined the interview " + after(first) + ".";
      case HELD -> "The return interview took place " + after(first) + ".";
      case OFFER_CLOSED ->
          "The offer of the interview was closed with its reason, " + after(first) + ".";
      case NOT_POSSIBLE -> "The interview was not possible " + after(first) + ".";
      case LATE -> "The return interview " + after(first) + " was late from here.";
      case MEETING_ASKED -> capital(called(first, second)) + " was asked for.";
      case MEETING_CALLED -> capital(called(first, second)) + " was called for by the count.";
      case MEETING_ARRANGED -> capital(called(first, second)) + " was arranged.";
      case REFERENCE_OPENED -> "The coordinator's reference was opened.";
      case MEETING_HELD -> capital(called(first, "")) + " was held" + inTime(second);
      case REFERENCE_DONE -> "What the coordinator's reference asked was done" + inTime(second);
      case MEETING_NOT_NEEDED -> capital(called(first, "")) + " was found not to be needed.";
      case MEETING_TAKEN_BACK ->
          capital(called(first, ""))
              + " was taken back: it does not follow from the records any more.";
      case MEETING_DUE ->
          capital(called(first, second))
              + (fact.at().isAfter(now)
                  ? " is due by the end of this day."
                  : " was due by the end of this day, and is late.");
      case ABSENT_REFERRED ->
          "The absent child was assessed and referred to children's services"
              + (fact.party() == null ? "." : ", " + fact.party() + ".");
      case ABSENT_TAKEN -> "Children's services took the referral of the absent child.";
      case MOVED -> moved(fact, first);
      case MARKER_SET -> "Marker set: " + marker(first) + ".";
      case MARKER_ENDED -> "Marker ended: " + marker(first) + ".";
      case MERGED -> "Two records were found to be this one child.";
      case PARTED -> "The records were parted again.";
    };
  }

  private static String called(String calls, String level) {
    return switch (calls) {
      case "INTERVENTION_MEETING" ->
          "an intervention meeting" + (level.isEmpty() ? "" : ", level " + level + ",");
      case "EXPLOITATION_PANEL" -> "a discussion by the exploitation panel";
      default -> "the coordinator's reference";
    };
  }

  private static String inTime(String code) {
    return code.equals("LATE") ? ", after the day by which it was due." : ".";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static String reported(String kind, String joined) {
    String what =
        kind.equals("MISSING")
            ? "Reported missing"
            : "Reported: a carer goes to where the child is thought to be";
    return what
        + (joined.isEmpty()
            ? "."
            : ", a second report of the same time away, joined to the first.");
  }

  private static String proposed(String decided, String proposed) {
    if (proposed.isEmpty()) {
      return "";
    }
    return proposed.equals(decided)
        ? " The protocol proposed the same."
        : " The protocol proposed " + lower(proposed) + ".";
  }

  private static String found(String how) {
    return switch (How.valueOf(how)) {
      case OWN_ACCORD -> "Found: the child came back by themselves.";
      case NOT_KNOWN -> "Found.";
      case OTHER -> "Found by somebody else.";
      case POLICE, FAMILY, CARER ->
          How.valueOf(how).words().substring(0, 1).toUpperCase(Locale.UK)
              + How.valueOf(how).words().substring(1)
              + ".";
    };
  }

  private static String returned(String place) {
    return switch (place) {
      case "HOME" -> "Returned to the family home.";
      case "PLACEMENT" -> "Returned to the placement.";
      case "OTHER_SAFE_PLACE" -> "Arrived at another arranged safe place.";
      default -> "Returned.";
    };
  }

  private static String closed(String ground) {
    return switch (ground) {
      case "SEEN" -> "The episode was closed: the child was seen.";
      case "SPOKEN_TO" -> "The episode was closed: the child was spoken to.";
      case "OVERRIDE" ->
          "The episode was closed by a supervisor, without the child seen or spoken to.";
      default -> "The episode was closed, as the source of the import says.";
    };
  }

  private String moved(Occurrence fact, String kind) {
    String where =
        switch (Residence.Kind.valueOf(kind)) {
          case HOME -> "in a children's home";
          case FAMILY -> "with family";
          case FOSTER_CARE -> "in foster care";
          case INDEPENDENT -> "on their own";
          case NOT_KNOWN -> "at a place that is not known";
        };
    Lived lived = places.getOrDefault(fact.subject(), new Lived("", false));
    if (lived.masked()) {
      return "Lived " + where + " from here, at an address not to be divulged.";
    }
    String name = fact.party() == null ? "" : ": " + fact.party();
    String address =
        lived.address().isEmpty() ? "" : (name.isEmpty() ? ": " : ", ") + lived.address();
    return "Lived " + where + " from here" + name + address + ".";
  }

  private static String corrected(String code) {
    return code.isEmpty() ? "" : " Corrected since it was first recorded.";
  }

  private static String marker(String kind) {
    String words = MarkerKind.valueOf(kind).words();
    return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }

  private static String after(String code) {
    return code.equals("ABSENT") ? "after an absence" : "after a missing episode";
  }

  private static String party(Occurrence fact) {
    return fact.party() == null ? "somebody" : fact.party();
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
