package homeward.intake.sending;

import homeward.intake.Report;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.intake.store.DraftStore;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Copies a draft's answers into a report, each with who supplied it and when. */
@Component
class AnswersIn {

  private final DraftStore drafts;
  private final ReportWriting writing;
  private final Suppliers suppliers;

  AnswersIn(DraftStore drafts, ReportWriting writing, Suppliers suppliers) {
    this.drafts = drafts;
    this.writing = writing;
    this.suppliers = suppliers;
  }

  /** Copies everything that was answered, and who told it. */
  void write(Professional by, Draft draft, Given given, ReportId report, Recording recording) {
    writing.informant(report, suppliers.of(given, by, draft), recording);
    List<Draft.Given> rows = drafts.given(draft.id());
    Map<ProfessionalId, String> names = suppliers.names(rows);
    for (Draft.Given row : rows) {
      String supplier =
          draft.byPhone()
              ? Suppliers.informant(given, by, draft)
              : names.getOrDefault(row.by(), by.name());
      write(report, row, given, supplier, recording);
    }
  }

  /** Copies one answer; those that have columns of their own are left out. */
  void write(ReportId report, Draft.Given row, Given given, String supplier, Recording recording) {
    String code = row.question();
    if (row.answer().isEmpty()) {
      return;
    }
    if (code.startsWith(Fields.RISK)) {
      String question = code.substring(Fields.RISK.length());
      if (question.indexOf('.') < 0) {
        given
            .risk(question)
            .ifPresent(answer ->
                writing.answer(
                    report, new Report.Answered(question, answer, supplier, row.at()), recording));
      }
      return;
    }
    if (code.startsWith(Fields.ENQUIRY) || Fields.copied().containsKey(code)) {
      writing.detail(report, new Report.Detail(code, row.answer(), supplier, row.at()), recording);
    }
  }
}
