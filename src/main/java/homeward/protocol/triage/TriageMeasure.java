package homeward.protocol.triage;

/** What a triage clause counts. */
public enum TriageMeasure {
  MISSING("missing", "missing episodes"),
  ABSENT("absent", "absences"),
  SIGNIFICANT("significant", "significant factors"),
  MINOR("minor", "minor factors"),
  UNANSWERED("unanswered", "unanswered factors");

  private final String code;
  private final String words;

  TriageMeasure(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The word a protocol file begins a condition with, as {@code missing-at-least}. */
  public String code() {
    return code;
  }

  /** What is counted, in the plural. */
  public String words() {
    return words;
  }
}
