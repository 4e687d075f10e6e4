package homeward.protocol;

import java.util.List;
import java.util.Map;

/**
 * A worked example of one clause: a sentence for the reader, and the same for the machine.
 *
 * @param say the example in plain words
 * @param given what is the case; each value a list, single words being lists of one
 * @param then what must follow
 */
public record Example(String say, Map<String, List<String>> given, Map<String, List<String>> then) {

  /**
   * What became of an example when it was worked.
   *
   * @param clause the clause it belongs to
   * @param example the example
   * @param found what followed, written as the example writes it
   */
  public record Worked(Clause clause, Example example, Map<String, List<String>> found) {

    /** Whether what followed is what the example says. */
    public boolean holds() {
      return found.equals(example.then());
    }
  }
}
