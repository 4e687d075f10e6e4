package homeward.intake.sending;

import homeward.intake.ReportEvent;
import homeward.intake.domain.Before;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.KnownStore.Told;
import homeward.platform.AtOnce;
import homeward.shared.TeamId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a report that was sent. For the first report of a disappearance it is done in
 * the report's own transaction: from the moment there is a report there is a desk that was told and
 * a clock that runs. Should that fail, the report stands all the same and the rest is delivered
 * until it is done.
 */
@Component
class Following {

  private final AtOnce atOnce;
  private final CategoryProposing proposing;
  private final Telling telling;

  Following(AtOnce atOnce, CategoryProposing proposing, Telling telling) {
    this.atOnce = atOnce;
    this.proposing = proposing;
    this.telling = telling;
  }

  /** Records a report in a transaction of its own, with what follows from it. */
  <T> T record(Function<AtOnce.Following, T> report) {
    return atOnce.record(report);
  }

  /**
   * Proposes a category, tells the desk that decides and the other modules.
   *
   * @param told what the report says, the last answer to each question
   * @param before what was known of the child
   * @param team the team of who made it; null when they have none
   */
  void first(
      AtOnce.Following following,
      KnownReport report,
      List<Told> told,
      Before before,
      @Nullable TeamId team) {
    following.of(
        () -> {
          proposing.first(report, told, before);
          telling.tell(
              new ReportEvent.ReportTaken(
                  report.report(), report.child(), report.area(), report.recordedAt()),
              team);
        },
        () ->
            telling.tell(
                new ReportEvent.ReportReceived(
                    report.report(), report.child(), report.area(), report.recordedAt()),
                team));
  }

  /** Tells of a report that belongs to another, or of a child whose whereabouts are known. */
  void after(ReportEvent event, @Nullable TeamId team) {
    telling.tell(event, team);
  }
}
