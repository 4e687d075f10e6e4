package homeward.statistics.domain;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.ClauseValue.Counted;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.ClauseValue.Unit;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.statistics.Definition;
import homeward.statistics.Definition.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers at which a local protocol calls for a meeting about one child, by the cell of the
 * figure that counts the children who reach them.
 *
 * @param byCell the clauses of each level that has any
 */
public record MeetingNumbers(Map<String, List<Provision<CountTrigger>>> byCell) {

  /** Cells of the levels 1, 2 and 3. A protocol with more of them needs more figures. */
  static final List<String> CELLS = List.of("first", "second", "third");

  private static final String NONE = "The area’s protocol calls for no such meeting.";

  private static final String NONE_AT_ALL =
      "The area’s protocol has no rule that counts how often a child was away and then calls for a"
          + " meeting. So nothing is counted here, which is not 0.";

  public MeetingNumbers {
    byCell = Map.copyOf(byCell);
  }

  /**
   * The numbers of a protocol.
   *
   * @param protocol empty when none was in force
   */
  public static MeetingNumbers of(Optional<Protocol> protocol) {
    return new MeetingNumbers(
        protocol.stream()
            .flatMap(one -> one.triggers().meetings().stream())
            .filter(meeting -> meeting.value().counted().over() == Over.CHILD)
            .filter(meeting -> meeting.value().calledFor().level() <= CELLS.size())
            .collect(
                Collectors.groupingBy(
                    meeting -> CELLS.get(meeting.value().calledFor().level() - 1))));
  }

  /** Whether the protocol has a number for this cell. */
  public boolean has(String cell) {
    return byCell.containsKey(cell);
  }

  /** The words of the measure, with the numbers, the days and the sentences of the clauses. */
  public Definition define(Definition plain) {
    Map<String, Words> figures = new LinkedHashMap<>();
    plain.figures().forEach((cell, words) -> figures.put(cell, define(cell, words)));
    return new Definition(plain.title(), byCell.isEmpty() ? NONE_AT_ALL : plain.words(), figures);
  }

  private Words define(String cell, Words plain) {
    List<Provision<CountTrigger>> clauses = byCell.get(cell);
    if (clauses == null) {
      return new Words(plain.label(), NONE);
    }
    return new Words(
        "Children reaching "
            + clauses.stream()
                .map(clause -> number(clause.value().counted()))
                .collect(Collectors.joining(" or ")),
        plain.text()
            + clauses.stream()
                .map(clause -> " " + clause.clause().sentence())
                .collect(Collectors.joining()));
  }

  private static String number(Counted counted) {
    boolean missing = counted.categories().contains(Category.MISSING);
    boolean absent = counted.categories().contains(Category.ABSENT);
    String what =
        missing && absent
            ? "missing episodes and absences"
            : missing ? "missing episodes" : "absences";
    return counted.number() + " " + what + " in " + window(counted.within());
  }

  private static String window(LookBack back) {
    return back.amount() + (back.unit() == Unit.DAYS ? " days" : " months");
  }
}
