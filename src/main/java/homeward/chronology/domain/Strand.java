package homeward.chronology.domain;

/** The strands of a child's story: by these the table is filtered. */
public enum Strand {
  MISSING("missing", "Missing episodes"),
  ABSENT("absent", "Absences"),
  REPORTS("reports", "Reports and decisions"),
  RISK("risk", "Risk"),
  INTERVIEWS("interviews", "Return interviews"),
  MEETINGS("meetings", "Meetings and referrals"),
  MOVES("moves", "Moves"),
  MARKERS("markers", "Markers"),
  RECORD("record", "The record itself");

  private final String code;
  private final String words;

  Strand(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** Its code in addresses. */
  public String code() {
    return code;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
