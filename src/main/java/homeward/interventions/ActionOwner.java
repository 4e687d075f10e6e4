package homeward.interventions;

import java.util.Locale;

/**
 * Who does what was agreed: whoever holds this part for the child at the time, so that a change of
 * social worker loses nothing.
 */
public enum ActionOwner {
  SOCIAL_WORKER("the child's social worker"),
  TEAM_MANAGER("the social worker's team manager"),
  SENIOR_MANAGER("the senior manager"),
  MISSING_COORDINATOR("the missing persons and exploitation coordinator"),
  HOME("the child's home");

  private final String words;

  ActionOwner(String words) {
    this.words = words;
  }

  /** In plain words, lower case. */
  public String words() {
    return words;
  }

  /** The code as stored: {@code social-worker}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The part a code names; as protocols name posts that chair. */
  public static ActionOwner of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A chair in words; a post that is none of these parts is said as it is written. */
  public static String wordsOf(String code) {
    for (ActionOwner owner : values()) {
      if (owner.code().equals(code)) {
        return owner.words;
      }
    }
    return "the " + code.replace('-', ' ');
  }
}
