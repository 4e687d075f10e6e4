package homeward.children;

/** Sex as a source recorded it. */
public enum Sex {
  FEMALE("female"),
  MALE("male"),
  NOT_GIVEN("not given");

  private final String words;

  Sex(String words) {
    this.words = words;
  }

  /** In plain words, lower case. */
  public String words() {
    return words;
  }
}
