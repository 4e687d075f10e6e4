package homeward.intake.domain;

import homeward.protocol.Category;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether two joined reports can still be parted (local choice). A child can go missing a second
 * time only after having been back: while what was decided about the first report goes on, both are
 * of one disappearance.
 */
public final class PartingRules {

  private PartingRules() {}

  /**
   * What was decided about the first report.
   *
   * @param endedAt when the child was back, or the episode closed, UTC; null while it goes on
   */
  public record Standing(Category category, @Nullable Instant endedAt) {}

  /**
   * Why the reports cannot be parted; null when they can.
   *
   * @param standing the decision in force about the first report; null while nobody has decided
   * @param reportedAt when the second report was made, UTC
   */
  public static @Nullable String refusal(@Nullable Standing standing, Instant reportedAt) {
    if (standing == null || standing.category() == Category.NEITHER) {
      return null;
    }
    String what = standing.category() == Category.MISSING ? "missing" : "absent";
    Instant ended = standing.endedAt();
    if (ended == null) {
      return "Both reports were decided on together: the child is "
          + what
          + " and nobody has recorded the return. If the child was back in between, record the"
          + " return with its time first, and then part the reports.";
    }
    if (ended.isAfter(reportedAt)) {
      return "Both reports were decided on together: the child was "
          + what
          + " until after the second report was made, so both are of one disappearance. If the"
          + " child was back earlier, correct the time of the return first.";
    }
    return null;
  }
}
