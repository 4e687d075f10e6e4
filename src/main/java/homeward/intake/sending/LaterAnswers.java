package homeward.intake.sending;

import homeward.access.Access;
import homeward.intake.ReportAction;
import homeward.intake.ReportEvent;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.intake.store.ReportStore;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers given after the report was sent go to the report, so that nothing waits in a draft. */
@Component
public class LaterAnswers {

  private final ReportStore reports;
  private final AnswersIn answersIn;
  private final ReportWriting writing;
  private final Access access;
  private final Telling telling;

  LaterAnswers(
      ReportStore reports,
      AnswersIn answersIn,
      ReportWriting writing,
      Access access,
      Telling telling) {
    this.reports = reports;
    this.answersIn = answersIn;
    this.writing = writing;
    this.access = access;
    this.telling = telling;
  }

  /**
   * Adds what differs from the draft as it was. An answer taken back stays in the report.
   *
   * @param before the draft before these answers
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      Professional by, ReportId report, Draft before, Map<String, String> answers, Instant now) {
    ChildId child = reports.childOf(report).orElseThrow();
    access.permit(by, child, ReportAction.ADD);
    Map<String, String> after = new HashMap<>(before.answers());
    answers.forEach((field, text) -> after.put(field, text.strip()));
    Given given = new Given(after);
    Set<String> changed = new LinkedHashSet<>();
    answers.forEach((field, text) -> {
      if (!Objects.equals(before.answers().getOrDefault(field, ""), text.strip())) {
        changed.add(question(field));
      }
    });
    if (changed.isEmpty()) {
      return;
    }
    String supplier = Suppliers.informant(given, by, before);
    List<Draft.Given> rows =
        changed.stream()
            .map(field -> new Draft.Given(field, given.text(field), by.id(), now))
            .toList();
    writing.said(report, answersIn.of(rows, given, row -> supplier), Recording.of(now, by.id()));
    telling.tell(
        new ReportEvent.NewsAdded(
            report, child, reports.find(report).orElseThrow().summary().area(), now),
        before.owner().team());
  }

  /** New words to a risk question are a new answer to it. */
  private static String question(String field) {
    if (!field.startsWith(Fields.RISK)) {
      return field;
    }
    int dot = field.indexOf('.', Fields.RISK.length());
    return dot < 0 ? field : field.substring(0, dot);
  }
}
