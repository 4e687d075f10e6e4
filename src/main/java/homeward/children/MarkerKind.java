package homeward.children;

/** What everyone who looks for a child must know at once. */
public enum MarkerKind {
  EXPLOITATION_KNOWN("Is being sexually or criminally exploited", true),
  EXPLOITATION_SUSPECTED("May be being exploited", true),
  SELF_HARM("Has harmed themselves or spoken of suicide", true),
  MEDICATION_NEEDED("Needs medication", true),
  TRIGGER_PLAN("Has a trigger plan", false),
  GANG("Is threatened or used by a gang", true),
  HONOUR_BASED("At risk of honour-based violence", true),
  FORCED_MARRIAGE("At risk of forced marriage", true),
  DOMESTIC_ABUSE("Lives with domestic abuse", true),
  RADICALISATION("Is being drawn into extremism", true),
  TRAFFICKING("May have been trafficked", true),
  UNACCOMPANIED("Came to this country alone seeking asylum", true),
  DISABILITY("Has a disability or communication need", false);

  private final String words;
  private final boolean danger;

  MarkerKind(String words, boolean danger) {
    this.words = words;
    this.danger = danger;
  }

  /** A sentence about the child without a full stop; never blames the child. */
  public String words() {
    return words;
  }

  /** Whether it is a danger to the child rather than something to know. */
  public boolean danger() {
    return danger;
  }
}
