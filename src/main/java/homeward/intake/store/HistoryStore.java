package homeward.intake.store;

import homeward.intake.HistoricReport;
import homeward.intake.Report;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records reports from the past, and takes an import's back. */
@Component
public class HistoryStore {

  private static final String UNDO_DETAILS = "delete from intake.detail where batch_id = :batch";
  private static final String UNDO_INFORMANTS =
      "delete from intake.informant where batch_id = :batch";
  private static final String UNDO_JOINED = "delete from intake.joined where batch_id = :batch";
  private static final String UNDO_REPORTS = "delete from intake.report where batch_id = :batch";

  private final JdbcClient jdbc;
  private final ReportStore reports;
  private final ReportWriting writing;

  HistoryStore(JdbcClient jdbc, ReportStore reports, ReportWriting writing) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.writing = writing;
  }

  /** Records a report unless there is one of its key; the id of the one there is. */
  public ReportId record(HistoricReport historic, Instant now, ProfessionalId by) {
    Recording recording = new Recording(now, by, historic.batch());
    ReportId id = new ReportId(Ids.next(now));
    HistoricReport.Told told = historic.told();
    Optional<String> reference =
        writing.add(
            new ReportWriting.Row(
                id,
                historic.key(),
                new ReportWriting.About(
                    historic.child(),
                    historic.record(),
                    historic.area(),
                    null,
                    null,
                    told.missingFrom()),
                Report.Kind.MISSING,
                false,
                new ReportWriting.Times(told.reportedAt(), told.lastSeenAt())),
            new Report.Informant("", told.informant(), "", "", false),
            said(told),
            recording);
    if (reference.isEmpty()) {
      return reports.ofKey(historic.key()).orElseThrow();
    }
    ReportId into = historic.joinedTo();
    if (into != null) {
      writing.join(id, into, "IMPORT", recording);
    }
    return id;
  }

  private static Said said(HistoricReport.Told told) {
    return new Said(
        List.of(),
        told.details().entrySet().stream()
            .map(one ->
                new Report.Detail(
                    one.getKey(), one.getValue(), told.informant(), told.reportedAt()))
            .toList());
  }

  /** Deletes what an import recorded; how many reports. */
  public int undo(BatchId batch) {
    for (String sql : List.of(UNDO_DETAILS, UNDO_INFORMANTS, UNDO_JOINED)) {
      jdbc.sql(sql).param("batch", batch.value()).update();
    }
    return jdbc.sql(UNDO_REPORTS).param("batch", batch.value()).update();
  }
}
