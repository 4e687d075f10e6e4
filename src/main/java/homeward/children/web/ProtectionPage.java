package homeward.children.web;

import homeward.access.Restrictions;
import homeward.shared.ChildId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * Restricting a record and protecting an address.
 *
 * @param mayRestrict whether the reader may restrict
 * @param mayProtect whether the reader may protect an address
 * @param restricted whether the record is restricted now
 * @param readers names of the readers of the restricted record
 * @param people who may be named, as choices
 * @param address as typed
 */
public record ProtectionPage(
    ChildId child,
    boolean mayRestrict,
    boolean mayProtect,
    boolean restricted,
    List<String> readers,
    List<Choice> people,
    String address,
    FormErrors errors)
    implements FormPage {

  public ProtectionPage {
    readers = List.copyOf(readers);
    people = List.copyOf(people);
  }

  /** Why a record may be restricted. */
  public List<Choice> reasons() {
    return Arrays.stream(Restrictions.Reason.values())
        .map(reason -> Choice.of(reason.code(), reason.words()))
        .toList();
  }

  @Override
  public String template() {
    return "children/protection";
  }

  @Override
  public String title() {
    return "Restrict or protect";
  }
}
