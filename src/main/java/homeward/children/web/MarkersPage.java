package homeward.children.web;

import homeward.children.Marker;
import homeward.children.MarkerKind;
import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * The markers of a child, to be added to and ended.
 *
 * @param kind as chosen
 * @param note as typed
 * @param suppliedBy as typed
 */
public record MarkersPage(
    ChildId child,
    List<Marker> markers,
    String kind,
    String note,
    String suppliedBy,
    FormKey key,
    FormErrors errors)
    implements FormPage {

  public MarkersPage {
    markers = List.copyOf(markers);
  }

  /** Every kind there is. */
  public List<Choice> kinds() {
    return Arrays.stream(MarkerKind.values())
        .map(kind -> Choice.of(kind.name(), kind.words()))
        .toList();
  }

  @Override
  public String template() {
    return "children/markers";
  }

  @Override
  public String title() {
    return "Markers";
  }
}
