package homeward.worklist.domain;

import homeward.worklist.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which work is to be done: by danger, not by date. Overdue on high risk first, then
 * everything else overdue (local choice), due within the hour, the rest of the shift, later. Within
 * a band the higher danger goes first, then what is due first.
 */
public final class DangerOrder {

  /** The rest of the shift: twelve hours (local choice). */
  public static final Duration SHIFT = Duration.ofHours(12);

  private static final Duration SOON = Duration.ofHours(1);
  private static final int HIGH = 3;

  private DangerOrder() {}

  /** The bands, most pressing first. */
  public enum Band {
    OVERDUE_ON_HIGH("Overdue on high risk"),
    OVERDUE("Overdue"),
    WITHIN_THE_HOUR("Due within the hour"),
    THIS_SHIFT("Due this shift"),
    LATER("Later");

    private final String words;

    Band(String words) {
      this.words = words;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  /**
   * The band of what is due then. Due exactly now is not overdue; in exactly an hour is within the
   * hour; in exactly twelve hours is within the shift.
   */
  public static Band band(Instant dueAt, int danger, Instant now) {
    Duration left = Duration.between(now, dueAt);
    if (left.isNegative()) {
      return danger >= HIGH ? Band.OVERDUE_ON_HIGH : Band.OVERDUE;
    }
    if (left.compareTo(SOON) <= 0) {
      return Band.WITHIN_THE_HOUR;
    }
    return left.compareTo(SHIFT) <= 0 ? Band.THIS_SHIFT : Band.LATER;
  }

  /** The list in the order of danger at that time; the same work always in the same order. */
  public static List<DueWork> sorted(List<DueWork> work, Instant now) {
    return work.stream()
        .sorted(
            Comparator.comparing((DueWork one) -> band(one.dueAt(), one.danger(), now))
                .thenComparing(Comparator.comparingInt(DueWork::danger).reversed())
                .thenComparing(DueWork::dueAt)
                .thenComparing(DueWork::key))
        .toList();
  }
}
