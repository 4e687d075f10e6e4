package homeward.interventions.domain;

import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.Windows;
import homeward.protocol.counting.TriggerRules;
import homeward.protocol.counting.WorkingDays;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is asked to do what is called for, by when, and who is told as well when it is late.
 *
 * @param chairs codes of the posts, the one that chairs first
 * @param toldAt from when each is told: the first at once, the next when it is late, the one after
 *     when the same number of working days has passed again (local choice)
 * @param dueAt the last minute of the day by which it is due
 * @param daysKnown whether the list of bank holidays reaches to that day
 */
public record Ladder(List<String> chairs, List<Instant> toldAt, Instant dueAt, boolean daysKnown) {

  public Ladder {
    chairs = List.copyOf(chairs);
    toldAt = List.copyOf(toldAt);
  }

  /**
   * The ladder from what is called for upwards. Only meetings climb.
   *
   * @param workingDays days after the London day of {@code now}; 0 is that day
   */
  public static Ladder from(CalledFor called, int workingDays, TriggerRules rules, Instant now) {
    WorkingDays calendar = rules.workingDays().value();
    WorkingDays.Due due = calendar.after(LondonTime.day(now), workingDays);
    List<String> chairs = chairs(called, rules);
    List<Instant> told = new ArrayList<>();
    told.add(now);
    LocalDate day = due.day();
    for (int above = 1; above < chairs.size(); above++) {
      told.add(Windows.endOfDay(day));
      day = calendar.after(day, Math.max(1, workingDays)).day();
    }
    return new Ladder(chairs, told, Windows.endOfDay(due.day()), due.known());
  }

  private static List<String> chairs(CalledFor called, TriggerRules rules) {
    if (called.calls() != Calls.INTERVENTION_MEETING) {
      return List.of(called.chair());
    }
    List<String> all = rules.chairs().value();
    int first = all.indexOf(called.chair());
    return first < 0 ? List.of(called.chair()) : all.subList(first, all.size());
  }
}
