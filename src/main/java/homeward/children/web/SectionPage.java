package homeward.children.web;

import homeward.children.SheetFact;
import homeward.children.SheetSection;
import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changing one part of the information sheet.
 *
 * @param replaces the fact the form was made from; null when it is new
 * @param typed answers by the codes of the questions
 * @param suppliedBy who said it, as typed
 * @param theirs what somebody else wrote since; null when nobody did
 */
public record SectionPage(
    ChildId child,
    SheetSection section,
    @Nullable UUID replaces,
    Map<String, String> typed,
    String suppliedBy,
    FormKey key,
    @Nullable SheetFact theirs,
    FormErrors errors)
    implements FormPage {

  /** What stands in a field. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  @Override
  public String template() {
    return "children/section";
  }

  @Override
  public String title() {
    return "Change: " + section.title();
  }
}
