package homeward.episodes.facts;

/** Why a time cannot be right. */
public enum TimeTrouble {
  IN_THE_FUTURE("The time must be now or earlier"),
  NOT_AFTER_LAST_SEEN("The time must be after the child was last seen"),
  FOUND_AFTER_RETURN("The child was found before, or at the moment of, the return"),
  RETURN_BEFORE_FOUND("The child returned when found, or later"),
  BEFORE_THE_CHILD_WAS_BACK("The time must not be before the child was found");

  private final String sentence;

  TimeTrouble(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong and how to put it right, without a full stop. */
  public String sentence() {
    return sentence;
  }
}
