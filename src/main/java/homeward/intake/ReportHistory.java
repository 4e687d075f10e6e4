package homeward.intake;

import homeward.access.Permit;
import homeward.intake.store.ImportedChildren;
import homeward.intake.store.ReportHistoryStore;
import homeward.intake.store.ReportHistoryStore.Recording;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that an import records, many at once, with what was decided then. Facts only: no
 * proposal, handover, call back or review. Only an absence that ended in the last 72 hours is
 * announced as news, so that the interview clock runs.
 */
@Component
public class ReportHistory {

  private static final Duration STILL_NEWS = Duration.ofHours(72);

  private final ReportHistoryStore store;
  private final ImportedChildren imported;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReportHistory(
      ReportHistoryStore store,
      ImportedChildren imported,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.imported = imported;
    this.events = events;
    this.clock = clock;
  }

  /** Records reports. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(List<ImportedReport> reports, BatchId batch, ProfessionalId by) {
    Recording recording = new Recording(clock.instant(), by, batch);
    store.add(reports, recording).forEach(this::tell);
    if (!reports.isEmpty()) {
      events.publishEvent(new HistoryRecorded(batch, recording.now()));
    }
  }

  /**
   * The source said absent and nothing of a return; now the return is known. Recorded as history:
   * without call backs or reviews.
   *
   * @param batch the import that recorded the report
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void backFromAbsence(
      ReportId report, ImportedReport.Back back, BatchId batch, ProfessionalId by) {
    store
        .addAbsence(report, back, new Recording(clock.instant(), by, batch))
        .ifPresent(ended -> {
          tell(ended);
          events.publishEvent(new HistoryChanged(ended.child(), clock.instant()));
        });
  }

  /**
   * A person confirmed that the child is still missing: the decision follows the imported one.
   *
   * @param permit about the report's child
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void stillMissing(Permit permit, ReportId report, EpisodeId episode, String rationale) {
    store.addStillMissing(report, episode, rationale, permit.at(), permit.by().id());
    events.publishEvent(new HistoryChanged(permit.child(), permit.at()));
  }

  /**
   * Takes back what an import recorded.
   *
   * @param children those that the import brought
   * @return what people have built on it, in words; empty when it was taken back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> undo(BatchId batch, Set<ChildId> children) {
    List<String> builtOn = store.builtOn(batch, children);
    if (!builtOn.isEmpty()) {
      return Optional.of(
          "People have worked on reports of this import since: "
              + String.join(", ", builtOn)
              + ".");
    }
    List<ChildId> told = imported.of(batch);
    store.undo(batch);
    Instant now = clock.instant();
    told.forEach(child -> events.publishEvent(new HistoryChanged(child, now)));
    return Optional.empty();
  }

  private void tell(ReportHistoryStore.Ended ended) {
    Instant now = clock.instant();
    if (ended.at().plus(STILL_NEWS).isAfter(now)) {
      events.publishEvent(
          new AbsenceEvent.AbsenceEnded(
              ended.absence(), ended.report(), ended.child(), ended.area(), ended.at(), now));
    }
  }
}
