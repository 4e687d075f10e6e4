package homeward.exchange.domain.mapping;

import homeward.exchange.domain.notifications.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says from its heading which fact a column may be. A person looks at it before it counts. */
public final class ColumnGuess {

  /** Headings that share fewer of their pairs of letters are not alike (local choice). */
  private static final double ALIKE = 0.7;

  private static final double EXACT = 2;
  private static final double SYNONYM = 1.5;

  private ColumnGuess() {}

  /** On what a proposal rests. */
  public enum How {
    EXACT("Proposed: the same heading"),
    SYNONYM("Proposed: another name for it"),
    LIKENESS("Proposed: a heading like it, so look twice"),
    PROFILE("As in the profile"),
    NONE("Nothing proposed: Homeward does not know this heading");

    private final String words;

    How(String words) {
      this.words = words;
    }

    /** What stands beside the column. */
    public String words() {
      return words;
    }
  }

  /**
   * What one column may be.
   *
   * @param fact null when nothing is proposed
   */
  public record Proposed(String heading, @Nullable Column fact, How how) {}

  private record Pair(int position, Column fact, double score) {}

  /** One proposal for each heading, in their order; each fact at most once, the likest first. */
  public static List<Proposed> of(List<String> headings) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      for (Column fact : Column.values()) {
        double score = score(headings.get(i), fact);
        if (score >= ALIKE) {
          pairs.add(new Pair(i, fact, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(Pair::position)
            .thenComparing(Pair::fact));
    Map<Integer, Pair> chosen = new HashMap<>();
    Set<Column> given = new HashSet<>();
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.position()) && given.add(pair.fact())) {
        chosen.put(pair.position(), pair);
      }
    }
    List<Proposed> proposals = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Pair pair = chosen.get(i);
      proposals.add(
          pair == null
              ? new Proposed(headings.get(i), null, How.NONE)
              : new Proposed(headings.get(i), pair.fact(), how(pair.score())));
    }
    return proposals;
  }

  private static How how(double score) {
    return score >= EXACT ? How.EXACT : score >= SYNONYM ? How.SYNONYM : How.LIKENESS;
  }

  private static double score(String heading, Column fact) {
    String plain = HeadingKey.plain(heading);
    if (plain.isEmpty()) {
      return 0;
    }
    if (plain.equals(HeadingKey.plain(fact.heading()))) {
      return EXACT;
    }
    double best = likeness(plain, HeadingKey.plain(fact.heading()));
    for (String other : Synonyms.of(fact)) {
      String name = HeadingKey.plain(other);
      if (name.equals(plain)) {
        return SYNONYM;
      }
      best = Math.max(best, likeness(plain, name));
    }
    return best;
  }

  /** The share of pairs of neighbouring letters that two words have in common, 0 to 1 (Dice). */
  private static double likeness(String one, String other) {
    Set<String> left = pairs(one);
    Set<String> right = pairs(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    long common = left.stream().filter(right::contains).count();
    return 2.0 * common / (left.size() + right.size());
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
