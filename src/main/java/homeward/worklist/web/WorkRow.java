package homeward.worklist.web;

import homeward.shared.Birth;
import homeward.shared.LondonTime;
import homeward.worklist.DueWork;
import homeward.worklist.domain.DangerOrder;
import homeward.worklist.domain.Matters;
import homeward.worklist.domain.Running;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list in words.
 *
 * @param key names the row on the screen
 * @param childId to be named by a refresh, so that the audit has the child once
 * @param verb what to do
 * @param child initials and age: "K.E., 14"
 * @param clock why now
 * @param due when, and exactly when
 * @param byAnother whether it reviews what the reader decided, so that somebody else must do it
 * @param risk the child's level, how the interview stands, or that it is urgent; null for none
 * @param clause where the clause can be read by which it falls due; empty when none does
 */
public record WorkRow(
    String key,
    String childId,
    String verb,
    String child,
    Clock clock,
    boolean byAnother,
    @Nullable Badge risk,
    String waits,
    String path,
    String clause) {

  private static final int HIGH = 3;

  /** What is owed until the interview was held; its danger is that of the interview's clock. */
  private static final Set<String> OF_THE_INTERVIEW =
      Set.of(
          "returninterviews.allocate",
          "returninterviews.first-attempt",
          "returninterviews.next-attempt",
          "returninterviews.hold",
          "returninterviews.close");

  /** Here danger orders the work; it is no level of risk of the child and is not called so. */
  private static final Set<String> NOT_BY_RISK =
      Set.of("returninterviews.", "interventions.", "exploitation.");

  /** Why now: running words, the due time in words and exactly, and the band. */
  public record Clock(String running, String due, String exact, DangerOrder.Band band) {}

  /** A state in a word with its tone. */
  public record Badge(String words, String tone) {}

  static WorkRow of(DueWork work, Instant now, String clause) {
    Matters.Words words = Matters.of(work.matter());
    return new WorkRow(
        work.key(),
        work.child().id().toString(),
        words.verb(),
        child(work.child(), now),
        new Clock(
            Running.words(words.brief(), work.dueAt(), now),
            LondonTime.words(work.dueAt(), now),
            LondonTime.exact(work.dueAt()),
            DangerOrder.band(work.dueAt(), work.danger(), now)),
        work.by().byAnother(),
        risk(work),
        words.waits(),
        work.path(),
        clause);
  }

  /** Tone of the clock: overdue is red, within the hour amber. */
  public String tone() {
    return switch (clock.band()) {
      case OVERDUE_ON_HIGH, OVERDUE -> "red";
      case WITHIN_THE_HOUR -> "amber";
      case THIS_SHIFT, LATER -> "";
    };
  }

  /** Initials and age. */
  static String child(DueWork.About about, Instant now) {
    Birth born = about.born();
    if (born == null) {
      return about.initials();
    }
    return about.initials() + ", " + born.words(LondonTime.day(now));
  }

  private static @Nullable Badge risk(DueWork work) {
    if (OF_THE_INTERVIEW.contains(work.matter())) {
      return switch (work.danger()) {
        case 3 -> new Badge("Interview late", "red");
        case 2 -> new Badge("Interview at risk", "amber");
        default -> null;
      };
    }
    if (work.matter().equals("returninterviews.route")) {
      return new Badge("No service has it", "red");
    }
    if (NOT_BY_RISK.stream().anyMatch(work.matter()::startsWith)) {
      return work.danger() >= HIGH ? new Badge("Urgent", "red") : null;
    }
    return switch (work.danger()) {
      case 3 -> new Badge("High", "red");
      case 2 -> new Badge("Medium", "amber");
      case 1 -> new Badge("Low", "blue");
      default -> null;
    };
  }
}
