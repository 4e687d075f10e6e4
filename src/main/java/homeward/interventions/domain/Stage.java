package homeward.interventions.domain;

/** How far an intervention has come. Derived from its facts, never stored. */
public enum Stage {
  CALLED_FOR("called for: whoever chairs is asked to hold it by its day"),
  FROM_HISTORY("from history: it followed from imported records, and nobody is asked"),
  ARRANGED("arranged: day, place and guests are written down"),
  HELD("held: what was agreed is done by its owners"),
  DONE("done: the officer of the coordinator's reference said what was done"),
  NOT_NEEDED("not needed: whoever chairs said why"),
  TAKEN_BACK("taken back: it no longer follows from the records");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
