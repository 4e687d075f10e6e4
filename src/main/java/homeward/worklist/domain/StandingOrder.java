package homeward.worklist.domain;

import homeward.worklist.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which children stand on a board: by danger (local choice). Missing at high risk or
 * not graded, those with the alarm first; then what is overdue; missing at medium and low risk;
 * absent; back and waiting; back and the episode not closed. Within a place who is away longest.
 */
public final class StandingOrder {

  private StandingOrder() {}

  /** The most dangerous first. */
  public static List<Standing> sorted(List<Standing> all, Instant now) {
    return all.stream()
        .sorted(
            Comparator.comparingInt((Standing one) -> place(one, now))
                .thenComparing(one -> one.times().since())
                .thenComparing(one -> one.matter().subject()))
        .toList();
  }

  static int place(Standing one, Instant now) {
    if (one.missing() && one.high()) {
      return one.alarm(now) ? 0 : 1;
    }
    if (one.overdue(now)) {
      return 2;
    }
    return switch (one.matter().away()) {
      case MISSING -> one.missing() ? ("MEDIUM".equals(one.level()) ? 3 : 4) : 7;
      case ABSENT -> 5;
      case RETURNED -> 6;
    };
  }
}
