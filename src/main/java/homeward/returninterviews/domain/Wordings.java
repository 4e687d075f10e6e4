package homeward.returninterviews.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** The choices of the interview's form. None of them blames the child. */
final class Wordings {

  static final Map<String, String> COMPANY =
      ordered("ALONE", "Alone", "WITH_SOMEBODY", "With somebody");

  static final Map<String, String> YES_NO =
      ordered("YES", "Yes", "NO", "No", "NOT_SAID", "The child does not want to say");

  static final Map<String, String> EXPLAINED = ordered("YES", "Yes", "NO", "Not yet");

  static final Map<String, String> AGREES = ordered("YES", "Yes", "NO", "No");

  static final Map<String, String> PUSH =
      ordered(
          "CARE_PROBLEMS", "Problems where the child is cared for",
          "CARERS", "Does not get on with the carers",
          "UNSETTLED", "Unsettled at home",
          "NOT_IN_CARE", "Does not want to be in care",
          "CONFRONTATION", "A row or a confrontation",
          "COPING", "Getting away helps the child to cope",
          "BOREDOM", "Nothing to do",
          "SUBSTANCES", "Drink or drugs",
          "NO_REASON", "The child names no reason",
          "OTHER", "Something else");

  static final Map<String, String> PULL =
      ordered(
          "FRIENDS", "To be with friends, or to stay out longer",
          "FAMILY", "To see the family, or to go back to it",
          "EXPLOITATION", "Somebody may be exploiting the child",
          "RELATIONSHIP", "A boyfriend or girlfriend",
          "EVENT", "A party or an event",
          "OTHER", "Something else");

  static final Map<String, String> SIGNS =
      ordered(
          "GIFTS", "Money, clothes, a phone or other gifts nobody can explain",
          "OLDER", "An older friend, or somebody who controls the child",
          "DRIVEN", "Was picked up, driven or sent somewhere",
          "DEBT", "Owes somebody, or is said to",
          "CARRIED", "Was made to carry, hold or sell something",
          "SEXUAL", "Was pressed into anything sexual, or given something for it",
          "ONLINE", "Was pressed online or with pictures",
          "AFRAID", "Is afraid of somebody",
          "OTHER_CHILDREN", "Other children were there or may be in danger");

  private Wordings() {}

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put(pairs[i], pairs[i + 1]);
    }
    return java.util.Collections.unmodifiableMap(ordered);
  }
}
