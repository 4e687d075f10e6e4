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
}
