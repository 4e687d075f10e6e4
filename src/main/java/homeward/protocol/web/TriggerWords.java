package homeward.protocol.web;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.ClauseValue.Counted;
import homeward.shared.LondonTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Says in plain lines what a clause that counts lays down, and which days are bank holidays. */
final class TriggerWords {

  private TriggerWords() {}

  static List<String> trigger(ClauseValue.CountTrigger trigger) {
    Counted counted = trigger.counted();
    CalledFor called = trigger.calledFor();
    List<String> lines = new ArrayList<>();
    lines.add(
        "When: " + counted.number() + " " + what(counted) + " in " + window(counted.within()));
    if (counted.over() == ClauseValue.Over.LOCATION) {
      lines.add("Counted over all children reported from one place");
    }
    if (counted.eachBeyond()) {
      lines.add("Each one beyond that calls for it too");
    }
    lines.add("Then: " + calls(called));
    lines.add("By: " + ValueWords.spoken(called.chair()));
    lines.add(
        called.workingDays() == 0
            ? "Due: the same day"
            : "Due: within "
                + called.workingDays()
                + (called.workingDays() == 1 ? " working day" : " working days"));
    return lines;
  }

  static String window(ClauseValue.LookBack back) {
    return back.unit() == ClauseValue.Unit.DAYS
        ? back.amount() + " days, the latest day included"
        : back.amount() + " calendar months up to the latest day";
  }

  static List<String> holidays(ClauseValue.BankHolidays holidays) {
    TreeMap<Integer, List<String>> years = new TreeMap<>();
    holidays.days().stream()
        .sorted()
        .forEach(day ->
            years.computeIfAbsent(day.getYear(), year -> new ArrayList<>()).add(dayOnly(day)));
    List<String> lines = new ArrayList<>();
    years.forEach((year, days) -> lines.add(year + ": " + String.join(", ", days)));
    lines.add("Known until " + LondonTime.words(holidays.last()));
    return lines;
  }

  private static String dayOnly(LocalDate day) {
    String words = LondonTime.words(day);
    return words.substring(0, words.lastIndexOf(' '));
  }

  private static String what(Counted counted) {
    boolean missing = counted.categories().contains(Category.MISSING);
    boolean absent = counted.categories().contains(Category.ABSENT);
    return missing && absent
        ? "missing episodes and absences together"
        : missing ? "missing episodes" : "absences";
  }

  private static String calls(CalledFor called) {
    return switch (called.calls()) {
      case INTERVENTION_MEETING -> "an intervention meeting, level " + called.level();
      case EXPLOITATION_PANEL -> "the exploitation panel's next agenda";
      case COORDINATOR_REFERENCE -> "the coordinator opens a reference";
    };
  }
}
