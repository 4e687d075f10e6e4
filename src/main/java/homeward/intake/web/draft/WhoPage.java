package homeward.intake.web.draft;

import homeward.intake.domain.Fields;
import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.DateParts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which child: the children of the home, a search, or a child not yet known.
 *
 * @param home the children of the reader's homes; empty when they run none
 * @param found what the search found; null before a search
 */
public record WhoPage(
    StepFrame step,
    FormErrors errors,
    Map<String, String> values,
    List<Offered> home,
    @Nullable List<Offered> found)
    implements FormPage {

  /** Keeps its own copies. */
  public WhoPage {
    values = Map.copyOf(values);
    home = List.copyOf(home);
    found = found == null ? null : List.copyOf(found);
  }

  /**
   * A child to choose.
   *
   * @param about age and reference in words
   */
  public record Offered(ChildId child, String name, String about) {}

  @Override
  public String template() {
    return "intake/draft/who";
  }

  @Override
  public String title() {
    return step.step().words();
  }

  /** What a field shows. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The date of birth typed. */
  public DateParts birth() {
    return new DateParts(
        value(Fields.DATE_OF_BIRTH + "-day"),
        value(Fields.DATE_OF_BIRTH + "-month"),
        value(Fields.DATE_OF_BIRTH + "-year"),
        Set.of());
  }
}
