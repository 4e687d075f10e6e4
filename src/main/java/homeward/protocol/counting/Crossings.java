package homeward.protocol.counting;

import homeward.protocol.ClauseValue.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a count reaches its number. The count on a London day is how many starts lie in the window
 * that ends with that day; it rises by one at each start and falls at midnight as starts leave the
 * window. A trigger fires at the start that lifts the count from below its number to it, so that it
 * fires again only after the count has fallen below; where the clause says so, each start beyond
 * the number fires too.
 */
public final class Crossings {

  private Crossings() {}

  /**
   * A start at which a trigger fires.
   *
   * @param index its place in the list of starts
   * @param first the place of the earliest start counted; it and all up to {@code index} are
   */
  public record Crossing(int index, int first) {

    /** How many starts were counted, this one included. */
    public int count() {
      return index - first + 1;
    }
  }

  /**
   * The starts at which the trigger fires, in order.
   *
   * @param starts London days of everything counted, earliest first; one for each start
   */
  public static List<Crossing> of(Counted counted, List<LocalDate> starts) {
    List<Crossing> crossings = new ArrayList<>();
    int first = 0;
    for (int index = 0; index < starts.size(); index++) {
      LocalDate from = counted.within().firstDay(starts.get(index));
      while (starts.get(first).isBefore(from)) {
        first++;
      }
      Crossing crossing = new Crossing(index, first);
      int count = crossing.count();
      if (count == counted.number() || (counted.eachBeyond() && count > counted.number())) {
        crossings.add(crossing);
      }
    }
    return crossings;
  }

  /** How many of the starts lie in the window that ends with that day. */
  public static int count(Counted counted, List<LocalDate> starts, LocalDate day) {
    return (int) starts.stream().filter(start -> counted.within().counts(start, day)).count();
  }
}
