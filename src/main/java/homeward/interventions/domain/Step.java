package homeward.interventions.domain;

/** What can be recorded about an intervention. */
public enum Step {
  ARRANGE("arranged"),
  HOLD("held"),
  END_REFERENCE("what the coordinator's reference asked was done"),
  NOT_NEED("found not needed"),
  DO_AGREED("something agreed was done"),
  TAKE_BACK("the records changed and it follows no more");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
