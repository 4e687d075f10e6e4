package homeward.protocol;

/** Which way a clause's value becomes stricter; decides whether a local file is weaker. */
public enum Direction {
  LOWER("lower is stricter"),
  HIGHER("higher is stricter"),
  SUPERSET("superset is stricter"),
  /** Neither way is stricter: another area may decide otherwise. */
  NONE("none");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** The words as a protocol file and a page write them. */
  public String words() {
    return words;
  }

  /**
   * The direction some words name.
   *
   * @throws IllegalArgumentException when they name none
   */
  public static Direction of(String words) {
    for (Direction direction : values()) {
      if (direction.words.equals(words)) {
        return direction;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + words
            + "' is not a direction: lower is stricter, higher is stricter, superset is stricter or"
            + " none");
  }
}
