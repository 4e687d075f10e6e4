package homeward.intake;

import homeward.access.Permit;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.sending.SendReport;
import homeward.intake.sending.Telling;
import homeward.intake.store.DraftStore;
import homeward.intake.store.HistoryStore;
import homeward.intake.store.ReportStore;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.BatchId;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.web.FormKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports that a child is missing: sent once, read with what belongs to them, added to. */
@Component
public class Reports {

  private final ReportStore store;
  private final ReportWriting writing;
  private final HistoryStore history;
  private final DraftStore drafts;
  private final SendReport sending;
  private final Telling telling;
  private final Clock clock;

  Reports(
      ReportStore store,
      ReportWriting writing,
      HistoryStore history,
      DraftStore drafts,
      SendReport sending,
      Telling telling,
      Clock clock) {
    this.store = store;
    this.writing = writing;
    this.history = history;
    this.drafts = drafts;
    this.sending = sending;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * Sends a draft, in a transaction of its own; a second time gives the same report.
   *
   * @param policeNow with "I need the police now": with what there is
   * @throws homeward.web.NotFound when there is no such draft, or it is not theirs to go on with
   * @throws homeward.access.NotYours when the child chosen is not theirs to report
   */
  public Sending send(Professional by, DraftId draft, boolean policeNow) {
    return sending.send(by, draft, policeNow, clock.instant());
  }

  /**
   * A report with everything said in it.
   *
   * @param permit for {@link ReportAction#READ}, about the report's child
   */
  @Transactional(readOnly = true)
  public Report read(Permit permit, ReportId id) {
    permit.mustAllow(ReportAction.READ);
    return mine(permit, id);
  }

  /**
   * A report as whoever parts it from another reads it.
   *
   * @param permit for {@link ReportAction#PART}, about the report's child
   */
  @Transactional(readOnly = true)
  public Report part(Permit permit, ReportId id) {
    permit.mustAllow(ReportAction.PART);
    return mine(permit, id);
  }

  /** The reports joined to this one, in the order they came. */
  @Transactional(readOnly = true)
  public List<Report> joined(Permit permit, ReportId id) {
    permit.mustAllow(ReportAction.READ);
    mine(permit, id);
    return store.joinedTo(id).stream().map(one -> store.find(one).orElseThrow()).toList();
  }

  /** News of this report and of those joined to it, oldest first. */
  @Transactional(readOnly = true)
  public List<Report.News> news(Permit permit, ReportId id) {
    permit.mustAllow(ReportAction.READ);
    mine(permit, id);
    return store.news(id);
  }

  /** Every report of the child, missing and absent alike, latest first. */
  @Transactional(readOnly = true)
  public List<EarlierReport> earlier(Permit permit) {
    return store.earlier(permit.child());
  }

  /**
   * Adds news; the same form twice counts once.
   *
   * @param permit for {@link ReportAction#ADD}, about the report's child
   */
  @Transactional
  public void addNews(Permit permit, ReportId id, FormKey key, String words) {
    permit.mustAllow(ReportAction.ADD);
    Report report = mine(permit, id);
    Instant now = clock.instant();
    Professional by = permit.by();
    String suppliedBy = by.name() + ", " + permit.post().words();
    if (writing.news(id, key.value(), words.strip(), suppliedBy, Recording.of(now, by.id()))) {
      telling.tell(
          new ReportEvent.NewsAdded(id, permit.child(), report.summary().area(), now), null);
    }
  }

  /**
   * The child was not where they were thought to be: from now on the child is reported missing, and
   * somebody must decide. Nothing happens the second time.
   *
   * @param permit for {@link ReportAction#ADD}, about the report's child
   */
  @Transactional
  public void notThere(Permit permit, ReportId id) {
    permit.mustAllow(ReportAction.ADD);
    Report report = mine(permit, id);
    if (report.kind() != Report.Kind.WHEREABOUTS_KNOWN) {
      return;
    }
    Instant now = clock.instant();
    drafts.lock(permit.child().value());
    if (writing.notThere(id, Recording.of(now, permit.by().id()))) {
      telling.tell(
          new ReportEvent.ReportReceived(id, permit.child(), report.summary().area(), now), null);
    }
  }

  /** Records a report from the past; the same key again gives the same report. */
  @Transactional
  public ReportId recordHistory(HistoricReport report, ProfessionalId by) {
    return history.record(report, clock.instant(), by);
  }

  /** Takes back every report an import recorded; how many. */
  @Transactional
  public int undo(BatchId batch) {
    return history.undo(batch);
  }

  private Report mine(Permit permit, ReportId id) {
    Report report = store.find(id).orElseThrow(homeward.web.NotFound::new);
    permit.mustConcern(report.child());
    return report;
  }
}
