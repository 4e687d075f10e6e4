package homeward.intake.web.draft;

import homeward.protocol.Question;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.List;

/**
 * One risk question.
 *
 * @param number its place, from 1
 * @param of how many there are
 * @param choice yes, no or not-known; empty when not answered
 * @param words what was said about it
 * @param challenged whether a bare yes or no was given, so that a little more is asked for once
 */
public record QuestionPage(
    StepFrame step,
    FormErrors errors,
    Question question,
    Place place,
    String choice,
    String words,
    boolean challenged)
    implements FormPage {

  /** Where the question stands among the others; from 1. */
  public record Place(int number, int of) {}

  @Override
  public String template() {
    return "intake/draft/question";
  }

  @Override
  public String title() {
    return "Question " + place.number() + " of " + place.of();
  }

  /** The answers to choose from. */
  public List<Choice> choices() {
    return List.of(
        Choice.of("yes", "Yes"), Choice.of("no", "No"), Choice.of("not-known", "Not known"));
  }
}
