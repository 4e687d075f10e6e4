package homeward.worklist.domain;

import homeward.worklist.Board;
import homeward.worklist.Standing;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Why a child stands on the daily list, in the order of danger. */
public enum TaskingReason {
  OVERDUE("Overdue", "red"),
  HIGH("High or not graded", "red"),
  DUE("Due", "amber"),
  NEW("New", "blue"),
  RETURNED("Back", "green"),
  OPEN("Open", "");

  private final String words;
  private final String tone;

  TaskingReason(String words, String tone) {
    this.words = words;
    this.tone = tone;
  }

  /** In a word. */
  public String words() {
    return words;
  }

  /** The tone of its badge. */
  public String tone() {
    return tone;
  }

  /** Every reason that holds, the gravest first; never empty. */
  public static Set<TaskingReason> of(Standing one, TaskingDay day, Instant at) {
    Set<TaskingReason> reasons = EnumSet.noneOf(TaskingReason.class);
    Instant due = one.times().due();
    if (one.overdue(at) || one.alarm(at)) {
      reasons.add(OVERDUE);
    } else if (due != null && due.isBefore(day.ends())) {
      reasons.add(DUE);
    }
    if (one.missing() && one.high()) {
      reasons.add(HIGH);
    }
    if (!one.times().known().isBefore(day.newSince())) {
      reasons.add(NEW);
    }
    reasons.add(
        one.matter().away() == Board.Away.RETURNED || one.back().returned() != null
            ? RETURNED
            : OPEN);
    return reasons;
  }

  /** Where the row stands: overdue on high risk first, then each reason in turn. */
  public static int place(Set<TaskingReason> reasons) {
    if (reasons.contains(OVERDUE) && reasons.contains(HIGH)) {
      return 0;
    }
    return 1 + reasons.stream().mapToInt(Enum::ordinal).min().orElse(values().length);
  }
}
