package homeward.intake.web.draft;

import homeward.access.Access;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.protocol.Question;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.FormErrors;
import homeward.web.govuk.Link;
import homeward.web.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out everything that was answered, to be checked. */
@Component
class Checking {

  private static final String NOT_SAID = "Not said";

  private final Children children;
  private final Access access;
  private final Trail trail;

  Checking(Children children, Access access, Trail trail) {
    this.children = children;
    this.access = access;
    this.trail = trail;
  }

  /** The page with what is wrong, if anything is. */
  @Transactional
  public CheckPage page(Professional reader, Draft draft, FormErrors errors) {
    Given given = new Given(draft.answers());
    List<SummaryRow> risks = new ArrayList<>();
    List<Question> questions = trail.questions(draft);
    for (Question question : questions) {
      given
          .risk(question.code())
          .ifPresent(answer ->
              risks.add(
                  SummaryRow.of(
                      question.ask(),
                      AnswerWords.of(answer),
                      Link.action(
                          "Change", Trail.question(draft, question.code()), question.ask()))));
    }
    return new CheckPage(
        trail.frame(draft, Step.CHECK),
        errors,
        asked(reader, draft, given),
        risks,
        questions.size() - risks.size());
  }

  private List<SummaryRow> asked(Professional reader, Draft draft, Given given) {
    List<SummaryRow> rows = new ArrayList<>();
    if (draft.byPhone()) {
      String caller =
          given.has(Fields.INFORMANT_NAME)
              ? given.text(Fields.INFORMANT_NAME) + ", " + given.text(Fields.INFORMANT_PHONE)
              : NOT_SAID;
      rows.add(row(draft, "Caller", caller, Step.INFORMANT));
    }
    rows.add(row(draft, "Child", child(reader, given), Step.WHO));
    rows.add(
        row(
            draft,
            "Last seen",
            given.lastSeen().map(at -> LondonTime.words(at, trail.now())).orElse(NOT_SAID),
            Step.SEEN));
    rows.add(row(draft, "Missing from", said(given, Fields.MISSING_FROM), Step.SEEN));
    if (given.whereaboutsKnown()) {
      rows.add(row(draft, "Thought to be at", said(given, Fields.PLACE), Step.SEEN));
      rows.add(
          row(
              draft,
              "Help of the police",
              given.policeHelp() ? said(given, Fields.SAFETY_REASON) : "Not asked for",
              Step.SEEN));
    }
    for (String field : Fields.copiedInOrder()) {
      if (given.has(field)) {
        rows.add(row(draft, Fields.words(field), given.text(field), stepOf(field)));
      }
    }
    Map<String, String> items = trail.protocol(draft).questions().enquiries().value();
    List<String> made =
        given.enquiries().stream().map(code -> items.getOrDefault(code, code)).sorted().toList();
    boolean skipped = !trail.path(draft).contains(Step.ENQUIRIES);
    String none = skipped ? "Left out, because the risk is too great to wait" : NOT_SAID;
    rows.add(
        row(
            draft,
            "Done to find the child",
            made.isEmpty() ? none : String.join("; ", made),
            Step.ENQUIRIES));
    return rows;
  }

  private String child(Professional reader, Given given) {
    if (given.child().isPresent()) {
      return children
          .summary(access.permit(reader, given.child().get(), ChildAction.OPEN))
          .displayName();
    }
    return given.describesNewChild()
        ? given.text(Fields.GIVEN_NAME)
            + " "
            + given.text(Fields.FAMILY_NAME)
            + given
                .dateOfBirth()
                .map(day -> ", born " + LondonTime.words(day))
                .orElse(", about " + given.text(Fields.ABOUT_AGE) + " years old")
        : NOT_SAID;
  }

  private static Step stepOf(String field) {
    return switch (field) {
      case Fields.CHANGED -> Step.KNOWN;
      case Fields.SEEN_BY, Fields.SEEN_WITH -> Step.SEEN;
      case Fields.ENQUIRIES_WORDS -> Step.ENQUIRIES;
      default -> Step.THIS_TIME;
    };
  }

  private static String said(Given given, String field) {
    return given.has(field) ? given.text(field) : NOT_SAID;
  }

  private static SummaryRow row(Draft draft, String key, String text, Step step) {
    return SummaryRow.of(key, text, Link.action("Change", StepFrame.path(draft.id(), step), key));
  }
}
