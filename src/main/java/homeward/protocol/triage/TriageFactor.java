package homeward.protocol.triage;

import java.util.Set;

/**
 * Something about a child's life that weighs in triage.
 *
 * @param code its name within every protocol, as {@code exploitation}
 * @param ask the question, so that "yes" speaks of danger
 * @param weight how much a "yes" weighs
 * @param facts facts known of the child that answer it with "yes" by themselves; may be empty
 * @param eachTime whether it is asked anew after every episode, because it speaks of that one
 */
public record TriageFactor(
    String code, String ask, Weight weight, Set<String> facts, boolean eachTime) {

  /** How much a factor weighs. */
  public enum Weight {
    MINOR,
    SIGNIFICANT;

    /**
     * The weight a word names.
     *
     * @throws IllegalArgumentException when the word names none
     */
    public static Weight of(String code) {
      return switch (code) {
        case "minor" -> MINOR;
        case "significant" -> SIGNIFICANT;
        default -> throw new IllegalArgumentException("'" + code + "' is not minor or significant");
      };
    }

    /** The word on a page. */
    public String words() {
      return this == MINOR ? "minor" : "significant";
    }
  }

  /** Keeps its own copy. */
  public TriageFactor {
    facts = Set.copyOf(facts);
  }
}
