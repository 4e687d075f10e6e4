package homeward.returninterviews.web.talk;

import homeward.returninterviews.domain.BlamingWords;
import homeward.returninterviews.domain.Section;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One section of the interview's form, to be filled in.
 *
 * @param id the interview
 * @param values what stands in the fields, by the question's code
 * @param version the version the form is made from; empty for none
 * @param doubts what stands in the way of saving
 */
public record SectionPage(
    String id,
    Section section,
    Map<String, List<String>> values,
    String version,
    Doubts doubts,
    FormKey key,
    FormErrors errors)
    implements FormPage {

  /**
   * What stands in the way of saving.
   *
   * @param found phrases that may blame the child
   * @param elsewhere what another device saved meanwhile; empty for nothing
   * @param refusal what the rule says; null for nothing
   */
  public record Doubts(
      List<BlamingWords.Found> found, List<TalkPage.Said> elsewhere, @Nullable String refusal) {

    static Doubts none() {
      return new Doubts(List.of(), List.of(), null);
    }
  }

  /** What stands in a field of one value. */
  public String value(String field) {
    return String.join("\n", values.getOrDefault(field, List.of()));
  }

  /** What is ticked. */
  public List<String> ticked(String field) {
    return values.getOrDefault(field, List.of());
  }

  @Override
  public String template() {
    return "returninterviews/section";
  }

  @Override
  public String title() {
    return section.title();
  }

  @Override
  public int status() {
    return doubts.refusal() != null || !doubts.elsewhere().isEmpty()
        ? 409
        : errors.isEmpty() ? 200 : 422;
  }
}
