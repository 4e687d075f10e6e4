package homeward.returninterviews.domain;

import homeward.protocol.ClauseValue.LookBack;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How often a child was missing and absent in the window that triage looks at. The window ends on
 * the London day of the latest start, so that the colour changes with facts and not with the mere
 * passing of time (local choice; the other windows of the protocols end there too).
 *
 * @param missing missing episodes
 * @param absent absences
 * @param firstDay the first London day counted
 * @param lastDay the last one
 */
public record TriageCount(int missing, int absent, LocalDate firstDay, LocalDate lastDay) {

  /**
   * One time away. An absence that became missing is one missing episode, from its start.
   *
   * @param missing missing rather than absent
   * @param startedAt when it started, UTC
   */
  public record TimeAway(boolean missing, Instant startedAt) {}

  /**
   * Counts.
   *
   * @param all every time away that is known, in any order
   * @param otherwise the last day when none is known
   */
  public static TriageCount of(Collection<TimeAway> all, LookBack window, LocalDate otherwise) {
    LocalDate last =
        all.stream()
            .map(one -> LondonTime.day(one.startedAt()))
            .max(LocalDate::compareTo)
            .orElse(otherwise);
    return new TriageCount(
        number(all, true, window, last),
        number(all, false, window, last),
        window.firstDay(last),
        last);
  }

  private static int number(
      Collection<TimeAway> all, boolean missing, LookBack window, LocalDate last) {
    return (int)
        all.stream()
            .filter(one -> one.missing() == missing)
            .filter(one -> window.counts(LondonTime.day(one.startedAt()), last))
            .count();
  }
}
