package homeward.exchange.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.exchange.ImportAction;
import homeward.exchange.Question;
import homeward.exchange.Questions;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows that came again with other content, and reports that overlap unclearly. */
@Controller
class QuestionsController {

  private final Access access;
  private final Questions questions;

  QuestionsController(Access access, Questions questions) {
    this.access = access;
    this.questions = questions;
  }

  @Does("exchange.waiting")
  @GetMapping("/imports/questions")
  Page list(Professional reader) {
    var reach = access.reach(reader, ImportAction.WAITING);
    return new QuestionsPage(
        questions.waiting(reach).stream()
            .map(question ->
                new QuestionsPage.Row(
                    question.id(),
                    WaitingController.initialsAndAge(question.who(), reach.at()),
                    question.reference(),
                    question.why()))
            .toList());
  }

  @Does("exchange.settle")
  @GetMapping("/imports/questions/{id}")
  Page page(@PathVariable UUID id, Professional reader) {
    return form(question(permit(id, reader), id), "", FormErrors.none());
  }

  @Does("exchange.settle")
  @PostMapping("/imports/questions/{id}")
  Answer settle(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String words, Professional reader) {
    Permit permit = permit(id, reader);
    if (words.isBlank()) {
      return form(
          question(permit, id), words, FormErrors.of("words", "Say what you found out and did"));
    }
    questions.settle(permit, id, words.strip());
    return Redirect.to("/imports/questions");
  }

  private Question question(Permit permit, UUID id) {
    return questions.find(permit, id).orElseThrow(NotFound::new);
  }

  private static QuestionPage form(Question question, String words, FormErrors errors) {
    ReportId other = question.other();
    return new QuestionPage(
        question.id(),
        question.report().value(),
        other == null ? null : other.value(),
        question.reference(),
        question.why(),
        question.columns().stream()
            .map(column ->
                new QuestionPage.Difference(
                    column.heading(),
                    shown(question.before().getOrDefault(column, "")),
                    shown(question.now().getOrDefault(column, ""))))
            .toList(),
        words,
        errors);
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "nothing" : cell;
  }

  /** A question that never was and one that is not the reader's are refused alike. */
  private Permit permit(UUID id, Professional reader) {
    ChildId child = questions.childOf(id).orElse(new ChildId(id));
    return access.permit(reader, child, ImportAction.SETTLE);
  }
}
