package homeward.children.web;

import homeward.access.Access;
import homeward.access.AccessAction;
import homeward.access.AddressKey;
import homeward.access.Addresses;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.access.Restrictions;
import homeward.agencies.Professionals;
import homeward.children.ChildAction;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Restricting a record and protecting an address. */
@Controller
class ProtectionController {

  private final Access access;
  private final Restrictions restrictions;
  private final Addresses addresses;
  private final NameableReaders nameable;
  private final Professionals professionals;

  ProtectionController(
      Access access,
      Restrictions restrictions,
      Addresses addresses,
      NameableReaders nameable,
      Professionals professionals) {
    this.access = access;
    this.restrictions = restrictions;
    this.addresses = addresses;
    this.nameable = nameable;
    this.professionals = professionals;
  }

  @Does("children.open")
  @GetMapping("/children/{id}/protection")
  Page form(@PathVariable UUID id, Professional reader) {
    return page(access.permit(reader, new ChildId(id), ChildAction.OPEN), "", FormErrors.none());
  }

  @Does("access.restrict")
  @PostMapping("/children/{id}/restriction")
  Answer restrict(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable List<UUID> readers,
      Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), AccessAction.RESTRICT);
    Optional<Restrictions.Reason> chosen =
        Arrays.stream(Restrictions.Reason.values())
            .filter(one -> one.code().equals(reason))
            .findFirst();
    if (chosen.isEmpty()) {
      return page(permit, "", FormErrors.of("reason", "Choose why the record is restricted"));
    }
    restrictions.restrict(permit, chosen.get(), named(permit, readers));
    return Redirect.to("/children/" + id + "/protection");
  }

  @Does("access.restrict")
  @PostMapping("/children/{id}/restriction/end")
  Redirect lift(@PathVariable UUID id, Professional reader) {
    restrictions.lift(access.permit(reader, new ChildId(id), AccessAction.RESTRICT));
    return Redirect.to("/children/" + id + "/protection");
  }

  @Does("access.protect-address")
  @PostMapping("/children/{id}/protected-addresses")
  Answer protect(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(required = false) @Nullable List<UUID> readers,
      Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), AccessAction.PROTECT_ADDRESS);
    if (!AddressKey.of(address).precise()) {
      return page(
          permit,
          address,
          FormErrors.of("address", "Enter house number and street, or the postcode"));
    }
    addresses.protect(permit, address, named(permit, readers));
    return Redirect.to("/children/" + id + "/protection");
  }

  /** Only those who were offered can be named. */
  private List<ProfessionalId> named(Permit permit, @Nullable List<UUID> chosen) {
    return chosen == null
        ? List.of()
        : nameable.of(permit).stream()
            .map(Professional::id)
            .filter(id -> chosen.contains(id.value()))
            .toList();
  }

  private ProtectionPage page(Permit permit, String address, FormErrors errors) {
    return new ProtectionPage(
        permit.child(),
        access.mayDo(permit.by(), permit.child(), AccessAction.RESTRICT),
        access.mayDo(permit.by(), permit.child(), AccessAction.PROTECT_ADDRESS),
        restrictions.restricted(permit),
        professionals.names(restrictions.readers(permit)).values().stream().sorted().toList(),
        NameableReaders.choices(nameable.of(permit)),
        address,
        errors);
  }
}
