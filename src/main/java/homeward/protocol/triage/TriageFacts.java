package homeward.protocol.triage;

import java.util.Set;

/**
 * What triage looks at.
 *
 * @param missing missing episodes in the window, the latest included
 * @param absent absences in the window
 * @param present codes of the factors that are so
 * @param unanswered codes of the factors of which nobody has said
 */
public record TriageFacts(int missing, int absent, Set<String> present, Set<String> unanswered) {

  /** A factor is answered or not. */
  public TriageFacts {
    present = Set.copyOf(present);
    unanswered = Set.copyOf(unanswered);
    if (present.stream().anyMatch(unanswered::contains)) {
      throw new IllegalArgumentException("a factor that is so is not unanswered");
    }
  }
}
