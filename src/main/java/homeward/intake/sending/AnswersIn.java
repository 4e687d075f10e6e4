package homeward.intake.sending;

import homeward.intake.Report;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Copies a draft's answers into a report, each with who supplied it and when. */
@Component
class AnswersIn {

  private final ReportWriting writing;
  private final Suppliers suppliers;

  AnswersIn(ReportWriting writing, Suppliers suppliers) {
    this.writing = writing;
    this.suppliers = suppliers;
  }

  /** Who told it. */
  Report.Informant informant(Professional by, Draft draft, Given given) {
    return suppliers.of(given, by, draft);
  }

  /**
   * Copies everything that was answered.
   *
   * @return the answers to risk questions
   */
  List<Report.Answered> write(
      Professional by, Draft draft, Given given, ReportId report, Recording recording) {
    Map<ProfessionalId, String> names = draft.byPhone() ? Map.of() : suppliers.names(draft.given());
    String caller = Suppliers.informant(given, by, draft);
    return write(
        report,
        draft.given(),
        given,
        row -> draft.byPhone() ? caller : names.getOrDefault(row.by(), by.name()),
        recording);
  }

  /**
   * Copies some answers, each kind in one statement; those that have columns of their own are left
   * out.
   *
   * @param supplier who supplied a row, in words
   * @return the answers to risk questions
   */
  List<Report.Answered> write(
      ReportId report,
      List<Draft.Given> rows,
      Given given,
      Function<Draft.Given, String> supplier,
      Recording recording) {
    List<Report.Answered> answers = new ArrayList<>();
    List<Report.Detail> details = new ArrayList<>();
    for (Draft.Given row : rows) {
      String code = row.question();
      if (row.answer().isEmpty()) {
        continue;
      }
      if (code.startsWith(Fields.RISK)) {
        String question = code.substring(Fields.RISK.length());
        if (question.indexOf('.') < 0) {
          given
              .risk(question)
              .ifPresent(answer ->
                  answers.add(
                      new Report.Answered(question, answer, supplier.apply(row), row.at())));
        }
      } else if (code.startsWith(Fields.ENQUIRY) || Fields.copied().containsKey(code)) {
        details.add(new Report.Detail(code, row.answer(), supplier.apply(row), row.at()));
      }
    }
    writing.said(report, answers, details, recording);
    return answers;
  }
}
