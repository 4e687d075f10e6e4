package homeward.statistics.domain;

import homeward.statistics.Count;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the figures of one month for publishing. Numbers from 1 to 5 become "fewer than 6". As
 * long as somebody who adds up and takes away could still find one of them, or a small number that
 * stands between the shown ones, one more number is left out: the smallest that has to do with it.
 * What is left out can be any number, nought too where a month has nothing but small ones. The
 * limit is a local choice; national returns leave out numbers of the same size. Otherwise nought is
 * shown.
 */
public final class Suppression {

  /** Numbers from 1 up to this one are suppressed. Local choice. */
  public static final int LARGEST_SMALL = 5;

  private static final int NEVER = 3;

  private final Map<String, Count> shown;
  private final Map<String, Integer> truth = new HashMap<>();
  private final List<Relation> relations;

  private Suppression(Map<String, Count> counts, List<Relation> all) {
    this.shown = new LinkedHashMap<>(counts);
    this.relations = all.stream().filter(relation -> counted(relation, counts)).toList();
    counts.forEach((code, count) -> {
      if (count instanceof Count.Exact(int number)) {
        truth.put(code, number);
        if (isSmall(number)) {
          shown.put(code, new Count.Few());
        }
      }
    });
    rests();
  }

  /** What may be published of these figures of one month. */
  public static Map<String, Count> of(Map<String, Count> counts) {
    return of(counts, Relation.ALL);
  }

  static Map<String, Count> of(Map<String, Count> counts, List<Relation> relations) {
    Suppression suppression = new Suppression(counts, relations);
    Optional<String> found = suppression.foundOut();
    while (found.isPresent()) {
      suppression.leaveOutFor(found.get());
      found = suppression.foundOut();
    }
    return suppression.shown;
  }

  /**
   * Whether all of it was counted and it holds: where a protocol counts absences too, not every
   * child who reached a number was missing.
   */
  private static boolean counted(Relation relation, Map<String, Count> counts) {
    boolean all =
        relation.members().stream()
            .filter(code -> !Relation.isRest(code))
            .allMatch(code -> counts.get(code) instanceof Count.Exact);
    return all
        && (relation.parts().stream().noneMatch(Relation::isRest)
            || relation.parts().stream().mapToInt(part -> exact(counts, part)).sum()
                <= exact(counts, relation.whole()));
  }

  private static int exact(Map<String, Count> counts, String code) {
    return counts.get(code) instanceof Count.Exact(int number) ? number : 0;
  }

  /** A rest is what its whole leaves after the other parts. */
  private void rests() {
    for (Relation relation : relations) {
      for (String part : relation.parts()) {
        if (Relation.isRest(part) && !truth.containsKey(part)) {
          int others =
              relation.parts().stream()
                  .filter(other -> !other.equals(part))
                  .mapToInt(other -> Objects.requireNonNull(truth.get(other), other))
                  .sum();
          truth.put(part, number(relation.whole()) - others);
        }
      }
    }
  }

  /** A number that must not be found and could be; empty when none could. */
  private Optional<String> foundOut() {
    Puzzle puzzle = new Puzzle(truth, limits(), relations);
    return truth.keySet().stream()
        .sorted()
        .filter(this::isToBeKept)
        .filter(code -> !puzzle.couldBeAnother(code))
        .findFirst();
  }

  private boolean isToBeKept(String code) {
    return Relation.isRest(code)
        ? Relation.isGuarded(code) && isSmall(number(code))
        : !(shown.get(code) instanceof Count.Exact);
  }

  private Map<String, int[]> limits() {
    Map<String, int[]> limits = new HashMap<>();
    truth.forEach((code, number) -> limits.put(code, limits(code, number)));
    return limits;
  }

  private int[] limits(String code, int number) {
    Count count = shown.get(code);
    return switch (count) {
      case Count.Few() -> new int[] {1, LARGEST_SMALL};
      case Count.Withheld() -> new int[] {0, Puzzle.UNLIMITED};
      case Count.Exact _, Count.NoData _, Count.NoRule _ -> new int[] {number, number};
      case null -> new int[] {0, Puzzle.UNLIMITED};
    };
  }

  private void leaveOutFor(String found) {
    Comparator<String> order =
        Comparator.comparing((String code) -> lastResort(shown.get(code)))
            .thenComparing(code -> !isBeside(code, found))
            .thenComparing(this::number)
            .thenComparing(Comparator.naturalOrder());
    String next =
        shown.keySet().stream()
            .filter(code -> lastResort(shown.get(code)) < NEVER)
            .filter(code -> related().anyMatch(code::equals))
            .min(order)
            .orElseThrow(() -> new IllegalStateException("Nothing more can be left out"));
    shown.put(next, new Count.Withheld());
  }

  /** A number that is shown goes first, then one already known to be small, nought at the last. */
  private static int lastResort(@Nullable Count count) {
    return switch (count) {
      case Count.Exact(int number) -> number > 0 ? 0 : 2;
      case Count.Few() -> 1;
      case Count.Withheld _, Count.NoData _, Count.NoRule _ -> NEVER;
      case null -> NEVER;
    };
  }

  private Stream<String> related() {
    return relations.stream().flatMap(relation -> relation.members().stream());
  }

  private boolean isBeside(String code, String found) {
    return relations.stream()
        .map(Relation::members)
        .anyMatch(members -> members.contains(code) && members.contains(found));
  }

  private int number(String code) {
    return Objects.requireNonNull(truth.get(code), code);
  }

  private static boolean isSmall(int number) {
    return number >= 1 && number <= LARGEST_SMALL;
  }
}
