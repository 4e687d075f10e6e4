package homeward.intake.domain;

import homeward.protocol.Category;
import homeward.protocol.Facts;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a child before a report.
 *
 * @param markers the kinds of the markers that hold now
 * @param reports other reports of the child under every id, latest first; without those that were
 *     joined to another
 */
public record Before(Set<String> markers, List<Earlier> reports) {

  /** How many of the latest reports a new one may belong to. Local choice. */
  private static final int MOST_COMPARED = 20;

  /**
   * Another report of the same child. Times are UTC.
   *
   * @param away whether the child was reported missing, or was not where they were thought to be
   * @param endedAt when the child came back, was found, or the report was settled otherwise; null
   *     while open
   * @param category what was decided; null when nothing was
   * @param episode whether it has an episode; one that came with an import has no decision
   */
  public record Earlier(
      ReportId report,
      boolean away,
      Instant reportedAt,
      @Nullable Instant lastSeenAt,
      @Nullable Instant endedAt,
      @Nullable Category category,
      boolean episode) {}

  /** The first report of a disappearance, and why a new report belongs to it. */
  public record Same(ReportId first, SameDisappearance.Reason reason) {}

  /**
   * The latest earlier report of the same disappearance; empty when the new report is of another.
   *
   * @param lastSeen what the new report says; null when not known
   */
  public Optional<Same> same(@Nullable Instant lastSeen) {
    return reports.stream()
        .filter(Earlier::away)
        .limit(MOST_COMPARED)
        .flatMap(one ->
            SameDisappearance.of(
                new SameDisappearance.Earlier(one.reportedAt(), one.lastSeenAt(), one.endedAt()),
                lastSeen)
                .map(reason -> new Same(one.report(), reason))
                .stream())
        .findFirst();
  }

  /**
   * How many were missing and how many absent, of those reported from an instant until before
   * another. One that is not decided counts only when it has an episode, as missing.
   */
  public Facts.History counted(Instant from, Instant until) {
    int missing = 0;
    int absent = 0;
    for (Earlier one : reports) {
      if (one.reportedAt().isBefore(from) || !one.reportedAt().isBefore(until)) {
        continue;
      }
      if (one.category() == Category.ABSENT) {
        absent++;
      } else if (one.category() == Category.MISSING || one.category() == null && one.episode()) {
        missing++;
      }
    }
    return new Facts.History(missing, absent);
  }
}
