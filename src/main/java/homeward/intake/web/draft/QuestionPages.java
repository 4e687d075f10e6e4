package homeward.intake.web.draft;

import homeward.access.Does;
import homeward.intake.Drafts;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.protocol.Answer.Choice;
import homeward.protocol.Question;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Redirect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The risk questions, one a page, each with why it is asked. */
@Controller
class QuestionPages {

  private static final String ANSWER = "answer";
  private static final String WORDS = "words";

  private final Drafts drafts;
  private final Trail trail;
  private final Moves moves;

  QuestionPages(Drafts drafts, Trail trail, Moves moves) {
    this.drafts = drafts;
    this.trail = trail;
    this.moves = moves;
  }

  /** Leads to the first question not answered yet. */
  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/questions")
  Redirect first(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    Given given = new Given(draft.answers());
    return Redirect.to(
        trail.questions(draft).stream()
            .filter(question -> given.risk(question.code()).isEmpty())
            .findFirst()
            .map(question -> Trail.question(draft, question.code()))
            .orElseGet(() -> trail.after(draft, Step.QUESTIONS)));
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/questions/{code}")
  Answer show(Professional reader, @PathVariable UUID id, @PathVariable String code) {
    Draft draft = drafts.read(reader, new DraftId(id));
    Given given = new Given(draft.answers());
    return page(
        draft,
        question(draft, code),
        FormErrors.none(),
        given.text(Fields.RISK + code),
        given.text(Fields.RISK + code + Fields.WORDS));
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/questions/{code}")
  Answer save(
      Professional reader,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam Map<String, String> form) {
    Draft draft = drafts.read(reader, new DraftId(id));
    Question question = question(draft, code);
    String field = Fields.RISK + code;
    String choice = form.getOrDefault(ANSWER, "");
    if (Arrays.stream(Choice.values()).noneMatch(one -> one.code().equals(choice))
        && !choice.isEmpty()) {
      throw new NotFound();
    }
    String words = form.getOrDefault(WORDS, "").strip();
    FormErrors errors = StepForms.tooLong(Map.of(WORDS, words));
    Map<String, String> answers = new HashMap<>();
    answers.put(field, choice);
    answers.put(field + Fields.WORDS, words);
    Draft saved = moves.save(reader, draft, answers);
    if (!errors.isEmpty() && !Moves.police(form)) {
      return page(saved, question, errors, choice, words);
    }
    if ("next".equals(form.get(Moves.THEN)) && challenge(saved, code)) {
      moves.save(reader, saved, Map.of(field + Fields.CHALLENGED, "yes"));
      return Redirect.to(Trail.question(saved, code));
    }
    return "next".equals(form.get(Moves.THEN))
        ? next(saved, question)
        : moves.onward(reader, saved, Step.QUESTIONS, form);
  }

  /** Whether a bare yes or no is met with "say a little more": once for each question. */
  private boolean challenge(Draft draft, String code) {
    Given given = new Given(draft.answers());
    return bare(draft, code) && !given.has(Fields.RISK + code + Fields.CHALLENGED);
  }

  private boolean bare(Draft draft, String code) {
    int leastWords = trail.protocol(draft).questions().leastWords().value();
    return new Given(draft.answers())
        .risk(code)
        .map(answer -> answer.bare(leastWords))
        .orElse(false);
  }

  private Redirect next(Draft draft, Question question) {
    List<Question> all = trail.questions(draft);
    int place = all.indexOf(question);
    return Redirect.to(
        place < all.size() - 1
            ? Trail.question(draft, all.get(place + 1).code())
            : trail.after(draft, Step.QUESTIONS));
  }

  private QuestionPage page(
      Draft draft, Question question, FormErrors errors, String choice, String words) {
    List<Question> all = trail.questions(draft);
    int place = all.indexOf(question);
    StepFrame step = trail.frame(draft, Step.QUESTIONS);
    String back = place == 0 ? step.back() : Trail.question(draft, all.get(place - 1).code());
    boolean challenged =
        draft.answers().containsKey(Fields.RISK + question.code() + Fields.CHALLENGED)
            && bare(draft, question.code());
    return new QuestionPage(
        new StepFrame(
            draft.id(), Step.QUESTIONS, Trail.question(draft, question.code()), back, step.sent()),
        errors,
        question,
        new QuestionPage.Place(place + 1, all.size()),
        choice,
        words,
        challenged);
  }

  private Question question(Draft draft, String code) {
    return trail.questions(draft).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
