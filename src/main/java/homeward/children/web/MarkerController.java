package homeward.children.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.MarkerKind;
import homeward.children.Source;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everyone who looks for a child must know: adding and ending markers. */
@Controller
class MarkerController {

  private final Access access;
  private final Children children;
  private final ChildArrangements arrangements;
  private final Live live;

  MarkerController(Access access, Children children, ChildArrangements arrangements, Live live) {
    this.access = access;
    this.children = children;
    this.arrangements = arrangements;
    this.live = live;
  }

  @Does("children.change")
  @GetMapping("/children/{id}/markers")
  Page form(@PathVariable UUID id, Professional reader) {
    return page(permit(id, reader), "", "", "", FormKey.fresh(), FormErrors.none());
  }

  @Does("children.change")
  @PostMapping("/children/{id}/markers")
  Answer add(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(name = "supplied-by", defaultValue = "") String suppliedBy,
      @RequestParam FormKey key,
      Professional reader) {
    Permit permit = permit(id, reader);
    Optional<MarkerKind> chosen =
        Arrays.stream(MarkerKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    FormErrors errors = FormErrors.none();
    if (chosen.isEmpty()) {
      errors = errors.with("kind", "Choose what everyone must know");
    }
    if (suppliedBy.isBlank()) {
      errors = errors.with("supplied-by", "Enter who told you, so that others can judge it");
    }
    if (chosen.isEmpty() || !errors.isEmpty()) {
      return page(permit, kind, note, suppliedBy, key, errors);
    }
    Source source = Source.professional(suppliedBy.strip(), permit.at());
    String words = note.isBlank() ? null : note.strip();
    arrangements.mark(permit, chosen.get(), words, source, key.value());
    live.changed("child:" + permit.child());
    return Redirect.to("/children/" + id);
  }

  @Does("children.change")
  @PostMapping("/children/{id}/markers/{marker}/end")
  Answer end(
      @PathVariable UUID id,
      @PathVariable UUID marker,
      @RequestParam(defaultValue = "") String reason,
      Professional reader) {
    Permit permit = permit(id, reader);
    if (reason.isBlank()) {
      String field = "reason-" + marker;
      FormErrors errors = FormErrors.of(field, "Enter why it no longer holds");
      return page(permit, "", "", "", FormKey.fresh(), errors);
    }
    arrangements.endMarker(permit, marker, reason.strip());
    live.changed("child:" + permit.child());
    return Redirect.to("/children/" + id);
  }

  private Permit permit(UUID id, Professional reader) {
    return access.permit(reader, new ChildId(id), ChildAction.CHANGE);
  }

  private MarkersPage page(
      Permit permit, String kind, String note, String suppliedBy, FormKey key, FormErrors errors) {
    return new MarkersPage(
        permit.child(), children.summary(permit).markers(), kind, note, suppliedBy, key, errors);
  }
}
