package homeward.statistics.domain;

import homeward.protocol.Windows;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.statistics.CountedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out at which starts a child's count of missing episodes rose to 3, 5 or 9. At each start
 * the episodes are counted that started on that London day or in the 89 before, this one included.
 * A level is reached when the count at the start is at or over it and the count at the child's
 * start before was under it (local choice: the sources do not say when a level is reached again).
 */
public final class Crossings {

  /** Staffordshire and Stoke: protocol 2016, intervention meetings; committee report 2017. */
  static final List<Integer> LEVELS = List.of(3, 5, 9);

  /** London days counted, the day of the start included; the same sources. */
  static final int DAYS = 90;

  private static final String HERE = "here";

  private Crossings() {}

  /**
   * The starts that reached a level, marked "level-3" and so on.
   *
   * @param starts every start of each child, in the order of their time; those marked "here" are
   *     asked about, the others only counted
   */
  public static List<CountedRow> of(List<CountedRow> starts) {
    Map<ChildId, List<CountedRow>> byChild = new LinkedHashMap<>();
    starts.forEach(
        start -> byChild.computeIfAbsent(start.child(), _ -> new ArrayList<>()).add(start));
    List<CountedRow> reached = new ArrayList<>();
    byChild.values().forEach(own -> reached.addAll(ofOne(own)));
    return reached;
  }

  private static List<CountedRow> ofOne(List<CountedRow> starts) {
    List<CountedRow> reached = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < starts.size(); i++) {
      CountedRow start = starts.get(i);
      int count = countedAt(starts, i);
      Set<String> cells = new HashSet<>();
      for (int level : LEVELS) {
        if (before < level && count >= level) {
          cells.add("level-" + level);
        }
      }
      if (!cells.isEmpty() && start.cells().contains(HERE)) {
        reached.add(new CountedRow(start.at(), start.child(), start.reference(), cells));
      }
      before = count;
    }
    return reached;
  }

  private static int countedAt(List<CountedRow> starts, int index) {
    LocalDate first = Windows.firstOfDays(LondonTime.day(starts.get(index).at()), DAYS);
    return (int)
        starts.subList(0, index + 1).stream()
            .filter(start -> !LondonTime.day(start.at()).isBefore(first))
            .count();
  }
}
