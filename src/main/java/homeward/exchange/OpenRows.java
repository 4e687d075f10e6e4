package homeward.exchange;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.episodes.Distance;
import homeward.episodes.EpisodeImport;
import homeward.episodes.HistoricReturn;
import homeward.episodes.How;
import homeward.episodes.ImportedEpisode;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.store.OpenRowStore;
import homeward.exchange.store.OpenRowStore.NewOpenRow;
import homeward.intake.ImportedReport;
import homeward.intake.ReportHistory;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imported reports without a return. No episode is open for them: the source may simply not have
 * been closed, and an open episode that nobody owns would swallow the next real report. A person
 * says that the child has returned, or, through {@link StillMissing}, that it has not.
 */
@Component
public class OpenRows {

  private final OpenRowStore store;
  private final EpisodeImport episodes;
  private final ReportHistory reports;
  private final Access access;

  OpenRows(OpenRowStore store, EpisodeImport episodes, ReportHistory reports, Access access) {
    this.store = store;
    this.episodes = episodes;
    this.reports = reports;
    this.access = access;
  }

  /** What became of an answer. */
  public enum Answer {
    RECORDED,
    /** Somebody, or a later row, answered before; nothing was changed. */
    ANSWERED_BEFORE,
    /** Before the child was last seen, before it was found, or in the future. */
    IMPOSSIBLE_TIME
  }

  /** Those that wait, of children the reader may know; written to the audit as one list. */
  @Transactional
  public List<OpenRow> waiting(Reach reach) {
    List<OpenRow> rows = store.waiting(reach);
    access.listed(
        reach, ImportAction.WAITING.code(), rows.stream().map(OpenRow::child).distinct().toList());
    return rows;
  }

  /** The child an open row is about, for asking the permit; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<ChildId> childOf(ReportId report) {
    return store.childOf(report);
  }

  /** One that waits; empty when it was answered. */
  @Transactional(readOnly = true)
  public Optional<OpenRow> find(Permit permit, ReportId report) {
    permit.mustAllow(ImportAction.CONFIRM);
    return store.find(report).filter(row -> row.child().equals(permit.child()));
  }

  /**
   * The child has returned. Recorded as history, so that nothing begins but, within 72 hours of the
   * return, the clock of the interview.
   *
   * @param permit for {@link ImportAction#CONFIRM}
   * @param returnedAt UTC
   * @param words how that is known
   */
  @Transactional
  public Answer returned(Permit permit, ReportId report, Instant returnedAt, String words) {
    permit.mustAllow(ImportAction.CONFIRM);
    store.lock(report);
    Optional<OpenRow> open = find(permit, report);
    if (open.isEmpty()) {
      return Answer.ANSWERED_BEFORE;
    }
    Instant found = open.get().foundAt();
    if (returnedAt.isBefore(open.get().lastSeenAt())
        || (found != null && returnedAt.isBefore(found))
        || returnedAt.isAfter(permit.at())) {
      return Answer.IMPOSSIBLE_TIME;
    }
    ProfessionalId by = permit.by().id();
    store.answer(report, returnedAt, words, null, permit.at(), by);
    record(open.get(), returnedAt, store.batchOf(report), permit.at(), by);
    return Answer.RECORDED;
  }

  /** Adds what an import left open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(List<NewOpenRow> rows, BatchId batch, Instant now, ProfessionalId by) {
    store.add(rows, batch, now, by);
  }

  /** A second report of the same disappearance tells of the return: recorded unless answered. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void toldByFile(
      ReportId report, Instant returned, BatchId batch, Instant now, ProfessionalId by) {
    store
        .find(report)
        .filter(row -> !returned.isBefore(row.lastSeenAt()))
        .ifPresent(row -> {
          store.answer(report, returned, "A second report in the file.", batch, now, by);
          record(row, returned, batch, now, by);
        });
  }

  private void record(
      OpenRow row, Instant returned, BatchId batch, Instant now, ProfessionalId by) {
    if (row.absent()) {
      reports.backFromAbsence(
          row.report(),
          new ImportedReport.Back(returned, NotifiedCategory.ABSENT.closureCode()),
          batch,
          by);
      return;
    }
    Instant found = row.foundAt();
    episodes.record(
        List.of(
            new ImportedEpisode(
                new EpisodeId(Ids.next(now)),
                row.report(),
                row.child(),
                row.lastSeenAt(),
                row.reportedAt(),
                row.area(),
                new HistoricReturn(
                    found != null && found.isAfter(returned) ? null : found,
                    returned,
                    null,
                    How.NOT_KNOWN,
                    Distance.NOT_KNOWN))),
        batch,
        by);
  }
}
