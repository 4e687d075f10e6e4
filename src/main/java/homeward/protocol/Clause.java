package homeward.protocol;

import java.util.List;

/**
 * One clause of a protocol.
 *
 * @param id its name within every protocol, as {@code absent.review.first}
 * @param sentence what it says, in one plain sentence
 * @param source where it comes from
 * @param direction which way it becomes stricter
 * @param value what it lays down
 * @param examples worked examples, at least one
 */
public record Clause(
    String id,
    String sentence,
    Source source,
    Direction direction,
    ClauseValue value,
    List<Example> examples) {

  /** A clause without an example is not understood by anyone. */
  public Clause {
    examples = List.copyOf(examples);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("needs at least one worked example");
    }
  }

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

  /**
   * Where a clause comes from.
   *
   * @param document the document's name; empty when the clause is wholly a local choice
   * @param paragraph where in the document; empty when the document is
   * @param localChoice why this was chosen locally, where the document gives no number or no post;
   *     empty when the document says it all
   */
  public record Source(String document, String paragraph, String localChoice) {

    /** A clause says where it comes from: a document, a reason of its own, or both. */
    public Source {
      if (document.isBlank() && localChoice.isBlank()) {
        throw new IllegalArgumentException("needs a document or the reason for a local choice");
      }
    }

    /** Whether any part of the clause was chosen locally. */
    public boolean isLocalChoice() {
      return !localChoice.isBlank();
    }
  }
}
