package homeward.protocol.domain;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue.BankHolidays;
import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.counting.Crossings;
import homeward.protocol.counting.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Works the examples of clauses that count, and of the calendar of working days. */
final class ExampleCounts {

  private ExampleCounts() {}

  /**
   * {@code missing} and {@code absent} list the London days of the starts; {@code counted} is the
   * count on the last of them, {@code fires} the days on which the trigger fires.
   */
  static Map<String, List<String>> trigger(CountTrigger trigger, Given given) {
    List<LocalDate> starts =
        Stream.concat(
                days(trigger, Category.MISSING, given.list("missing")),
                days(trigger, Category.ABSENT, given.list("absent")))
            .sorted()
            .toList();
    List<String> fires =
        Crossings.of(trigger.counted(), starts).stream()
            .map(crossing -> starts.get(crossing.index()).toString())
            .toList();
    int counted =
        starts.isEmpty() ? 0 : Crossings.count(trigger.counted(), starts, starts.getLast());
    return Map.of("counted", List.of(Integer.toString(counted)), "fires", fires);
  }

  private static Stream<LocalDate> days(CountTrigger trigger, Category one, List<String> days) {
    return trigger.counted().categories().contains(one)
        ? days.stream().map(LocalDate::parse)
        : Stream.of();
  }

  static Map<String, List<String>> workingDays(BankHolidays holidays, Given given) {
    WorkingDays.Due due =
        new WorkingDays(holidays)
            .after(LocalDate.parse(given.word("from")), given.number("working-days", 0));
    return Map.of("day", List.of(due.day().toString()), "known", Examples.yesOrNo(due.known()));
  }
}
