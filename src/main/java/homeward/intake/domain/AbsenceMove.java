package homeward.intake.domain;

import homeward.intake.AbsenceStep;

/** What can be recorded about an absence. */
public enum AbsenceMove {
  CALL_BACK("the informant was rung"),
  REVIEW("an inspector looked again and leaves it absent"),
  BACK("the child is back"),
  DECIDE_MISSING("an inspector decides missing");

  private final String words;

  AbsenceMove(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }

  /** What a step somebody sends is. */
  public static AbsenceMove of(AbsenceStep step) {
    return switch (step) {
      case AbsenceStep.CallBack _ -> CALL_BACK;
      case AbsenceStep.Review _ -> REVIEW;
      case AbsenceStep.Back _ -> BACK;
    };
  }
}
