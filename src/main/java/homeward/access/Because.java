package homeward.access;

import java.util.Locale;

/** Why somebody is involved with a child. */
public enum Because {
  /** The child lives in the home that the team runs. */
  LIVES_HERE("lives in this home"),
  /** The team or person holds the child's case in the council. */
  HOLDS_THE_CASE("holds the child's case"),
  /** The child lives in the area. */
  LIVES_IN_THE_AREA("lives in the area"),
  /** The child was reported missing from the area. */
  REPORTED_IN_THE_AREA("reported missing in the area"),
  /** They made the report. */
  MADE_THE_REPORT("made the report"),
  /** The interview service was asked to offer an interview. */
  INTERVIEW_SERVICE("offers the return interview"),
  /** The interview was allocated to this person. */
  INTERVIEWS_THE_CHILD("interviews the child"),
  /** Named as a reader of a restricted record. */
  NAMED_READER("named reader of the restricted record"),
  /** Opened in an emergency, with a reason; ends by itself and is reviewed. */
  EMERGENCY("emergency access");

  private final String words;

  Because(String words) {
    this.words = words;
  }

  /** In plain words: "holds the child's case". */
  public String words() {
    return words;
  }

  /** The code in audit rows: "holds-the-case". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
