package homeward.intake.sending;

import homeward.intake.Report;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.intake.store.Said;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a draft's answers say in a report, each with who supplied it and when. */
@Component
class AnswersIn {

  private final Suppliers suppliers;

  AnswersIn(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  /** Who told it. */
  Report.Informant informant(Professional by, Draft draft, Given given) {
    return suppliers.of(given, by, draft);
  }

  /** Everything that was answered. */
  Said all(Professional by, Draft draft, Given given) {
    Map<ProfessionalId, String> names = draft.byPhone() ? Map.of() : suppliers.names(draft.given());
    String caller = Suppliers.informant(given, by, draft);
    return of(
        draft.given(),
        given,
        row -> draft.byPhone() ? caller : names.getOrDefault(row.by(), by.name()));
  }

  /**
   * Some of what was answered, without what has columns of its own.
   *
   * @param supplier who supplied a row, in words
   */
  Said of(List<Draft.Given> rows, Given given, Function<Draft.Given, String> supplier) {
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
    return new Said(answers, details);
  }
}
