package homeward.intake.domain;

/** How far an absence has come. Derived from its facts, never stored. */
public enum AbsenceStage {
  ABSENT("absent: nobody is sent, calls back and reviews fall due"),
  RETURNED("back"),
  BECAME_MISSING("decided to be missing after all");

  private final String words;

  AbsenceStage(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
