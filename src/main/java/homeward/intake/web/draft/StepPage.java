package homeward.intake.web.draft;

import homeward.intake.domain.Fields;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import homeward.web.govuk.DateParts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of plain fields: the caller, last seen, what is different this time.
 *
 * @param values what each field shows: what was typed, right or wrong
 */
public record StepPage(StepFrame step, FormErrors errors, Map<String, String> values)
    implements FormPage {

  /** Keeps its own copy. */
  public StepPage {
    values = Map.copyOf(values);
  }

  @Override
  public String template() {
    return switch (step.step()) {
      case INFORMANT -> "intake/draft/informant";
      case SEEN -> "intake/draft/seen";
      case THIS_TIME -> "intake/draft/this-time";
      case WHO, KNOWN, QUESTIONS, ENQUIRIES, CHECK ->
          throw new IllegalStateException(step.step() + " has a page of its own");
    };
  }

  @Override
  public String title() {
    return step.step().words();
  }

  /** What a field shows. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The days to choose from. */
  public List<Choice> yesNo() {
    return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
  }

  /** The date typed. */
  public DateParts date() {
    return new DateParts(
        value(Fields.SEEN_DATE + "-day"),
        value(Fields.SEEN_DATE + "-month"),
        value(Fields.SEEN_DATE + "-year"),
        Set.of());
  }
}
