package homeward.exchange.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.exchange.ImportAction;
import homeward.exchange.Question;
import homeward.exchange.Questions;
import homeward.exchange.domain.mapping.Facts;
import homeward.exchange.domain.notifications.Column;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final Professionals professionals;

  QuestionsController(Access access, Questions questions, Professionals professionals) {
    this.access = access;
    this.questions = questions;
    this.professionals = professionals;
  }

  @Does("exchange.waiting")
  @GetMapping("/imports/questions")
  Page list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String show,
      Professional reader) {
    Reach reach = access.reach(reader, ImportAction.WAITING);
    QuestionsPage.Chosen chosen =
        QuestionsPage.Chosen.of(kind, show, ReadersImports.may(reader, ImportAction.SEE));
    return new QuestionsPage(
        questions.list(reach, chosen.kind(), chosen.settled()).stream()
            .map(question ->
                new QuestionsPage.Row(
                    question.id(),
                    WaitingController.initialsAndAge(question.who(), reach.at()),
                    question.reference(),
                    question.why()))
            .toList(),
        questions.counts(reach, chosen.kind()),
        chosen);
  }

  @Does("exchange.settle")
  @GetMapping("/imports/questions/{id}")
  Page page(@PathVariable UUID id, Professional reader) {
    Permit permit = permit(id, reader);
    return form(permit, question(permit, id), "", FormErrors.none());
  }

  @Does("exchange.settle")
  @PostMapping("/imports/questions/{id}")
  Answer settle(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String words, Professional reader) {
    Permit permit = permit(id, reader);
    if (words.isBlank()) {
      return form(
          permit,
          question(permit, id),
          words,
          FormErrors.of("words", "Say what you found out and did"));
    }
    return switch (questions.settle(permit, id, words.strip())) {
      case RECORDED -> Redirect.to("/imports/questions");
      case SOMEBODY_WAS_FIRST ->
          form(
              permit,
              question(permit, id),
              words,
              FormErrors.of(
                  "words",
                  "Somebody else settled it before you; nothing of yours was recorded. Read what"
                      + " they found, and ask again if it is wrong"));
    };
  }

  /** The answer was wrong; whoever comes second finds the question waiting already. */
  @Does("exchange.settle")
  @PostMapping("/imports/questions/{id}/again")
  Redirect askAgain(@PathVariable UUID id, Professional reader) {
    questions.askAgain(permit(id, reader), id);
    return Redirect.to("/imports/questions/" + id);
  }

  private Question question(Permit permit, UUID id) {
    return questions.find(permit, id).orElseThrow(NotFound::new);
  }

  private QuestionPage form(Permit permit, Question question, String words, FormErrors errors) {
    ReportId other = question.other();
    return new QuestionPage(
        question.id(),
        question.report().value(),
        other == null ? null : other.value(),
        question.reference(),
        question.why(),
        differences(question),
        settled(question, permit.at()),
        words,
        errors);
  }

  private String settled(Question question, Instant now) {
    Question.Answer answer = question.answer();
    return answer == null
        ? ""
        : "Settled %s by %s: %s"
            .formatted(
                LondonTime.words(answer.at(), now),
                professionals
                    .names(Set.of(answer.by()))
                    .getOrDefault(answer.by(), "somebody who has left"),
                answer.words());
  }

  /** Every cell that one of the two has; nothing when there is nothing to compare with. */
  private static List<QuestionPage.Difference> differences(Question question) {
    if (question.now().isEmpty()) {
      return List.of();
    }
    List<QuestionPage.Difference> rows = new ArrayList<>();
    for (Column column : Column.values()) {
      String before = question.before().getOrDefault(column, "");
      String now = question.now().getOrDefault(column, "");
      boolean asked = question.now().containsKey(column);
      if (asked && (!before.isEmpty() || !now.isEmpty())) {
        rows.add(
            new QuestionPage.Difference(
                Facts.words(column), shown(before), shown(now), !before.equals(now)));
      }
    }
    return rows;
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
