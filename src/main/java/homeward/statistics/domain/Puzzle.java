package homeward.statistics.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a reader who adds up and takes away could find out: numbers of which some are known, some
 * lie within limits, and all fit the relations. Asks whether a number could be another than it is.
 */
final class Puzzle {

  /** More than any figure of a month. */
  static final int UNLIMITED = 1_000_000;

  /**
   * After so many tries without an answer the number counts as found out, which only leads to more
   * being left out.
   */
  private static final int PATIENCE = 3_000;

  /** How far from the truth another answer is looked for. */
  private static final int FARTHEST = 12;

  private final List<int[]> sums = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] truth;
  private final int[] lowest;
  private final int[] highest;
  private int tries;

  /**
   * A puzzle.
   *
   * @param truth what each number is
   * @param limits what a reader knows of each before thinking: lowest and highest
   */
  Puzzle(Map<String, Integer> truth, Map<String, int[]> limits, List<Relation> relations) {
    this.truth = new int[truth.size()];
    this.lowest = new int[truth.size()];
    this.highest = new int[truth.size()];
    truth.forEach((code, number) -> {
      int place = places.size();
      places.put(code, place);
      this.truth[place] = number;
      int[] known = Objects.requireNonNull(limits.get(code));
      lowest[place] = known[0];
      highest[place] = known[1];
    });
    for (Relation relation : relations) {
      sums.add(
          relation.members().stream()
              .mapToInt(code -> Objects.requireNonNull(places.get(code)))
              .toArray());
    }
  }

  /** Whether the number could be another, everything else that is known staying so. */
  boolean couldBeAnother(String code) {
    int place = Objects.requireNonNull(places.get(code));
    for (int off = 1; off <= FARTHEST; off++) {
      for (int other : new int[] {truth[place] - off, truth[place] + off}) {
        if (other >= lowest[place] && other <= highest[place] && fits(place, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(int place, int number) {
    tries = 0;
    int[] low = lowest.clone();
    int[] high = highest.clone();
    low[place] = number;
    high[place] = number;
    return solve(low, high);
  }

  private boolean solve(int[] low, int[] high) {
    if (++tries > PATIENCE || !narrow(low, high)) {
      return false;
    }
    int open = narrowest(low, high);
    if (open < 0) {
      return true;
    }
    for (int off = 0; off <= 2 * FARTHEST; off++) {
      for (int number :
          off == 0 ? new int[] {near(open, low, high)} : around(open, off, low, high)) {
        if (number >= low[open] && number <= high[open]) {
          int[] lower = low.clone();
          int[] higher = high.clone();
          lower[open] = number;
          higher[open] = number;
          if (solve(lower, higher)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int near(int place, int[] low, int[] high) {
    return Math.clamp(truth[place], low[place], high[place]);
  }

  private int[] around(int place, int off, int[] low, int[] high) {
    int near = near(place, low, high);
    return new int[] {near - off, near + off};
  }

  /** Takes away what cannot be; false when nothing is left. */
  private boolean narrow(int[] low, int[] high) {
    boolean again = true;
    while (again) {
      again = false;
      for (int[] sum : sums) {
        int[] before = limits(sum, low, high);
        if (!narrow(sum, low, high)) {
          return false;
        }
        again |= !Arrays.equals(before, limits(sum, low, high));
      }
    }
    return true;
  }

  private static boolean narrow(int[] sum, int[] low, int[] high) {
    int whole = sum[0];
    long least = 0;
    long most = 0;
    for (int i = 1; i < sum.length; i++) {
      least += low[sum[i]];
      most += high[sum[i]];
    }
    low[whole] = (int) Math.max(low[whole], least);
    high[whole] = (int) Math.min(high[whole], most);
    for (int i = 1; i < sum.length; i++) {
      int part = sum[i];
      long otherLeast = least - low[part];
      long otherMost = most - high[part];
      low[part] = (int) Math.max(low[part], low[whole] - otherMost);
      high[part] = (int) Math.min(high[part], high[whole] - otherLeast);
      if (low[part] > high[part]) {
        return false;
      }
      least = otherLeast + low[part];
      most = otherMost + high[part];
    }
    return low[whole] <= high[whole];
  }

  private static int[] limits(int[] sum, int[] low, int[] high) {
    return Arrays.stream(sum)
        .flatMap(one -> Arrays.stream(new int[] {low[one], high[one]}))
        .toArray();
  }

  private static int narrowest(int[] low, int[] high) {
    int found = -1;
    for (int i = 0; i < low.length; i++) {
      if (low[i] < high[i] && (found < 0 || high[i] - low[i] < high[found] - low[found])) {
        found = i;
      }
    }
    return found;
  }
}
