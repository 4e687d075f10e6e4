package homeward.children.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.children.InformationSheet;
import homeward.children.SheetChange;
import homeward.children.SheetFact;
import homeward.children.SheetField;
import homeward.children.SheetSection;
import homeward.children.Source;
import homeward.children.register.Correction;
import homeward.children.web.arranging.ArrangementWords;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The information sheet: reading, confirming and changing it. */
@Controller
class RecordController {

  private final Access access;
  private final Children children;
  private final ChildPages pages;
  private final Professionals professionals;
  private final ArrangementWords arranged;
  private final Live live;

  RecordController(
      Access access,
      Children children,
      ChildPages pages,
      Professionals professionals,
      ArrangementWords arranged,
      Live live) {
    this.access = access;
    this.children = children;
    this.pages = pages;
    this.professionals = professionals;
    this.arranged = arranged;
    this.live = live;
  }

  @Does("children.open")
  @GetMapping("/children/{id}/record")
  Page record(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.OPEN);
    InformationSheet sheet = children.sheet(permit);
    Map<SheetSection, List<SheetFact>> earlier = new EnumMap<>(SheetSection.class);
    Set<ProfessionalId> people = new HashSet<>();
    for (SheetSection section : sheet.current().keySet()) {
      List<SheetFact> all = children.history(permit, section);
      Set<UUID> now = new HashSet<>(sheet.facts(section).stream().map(SheetFact::id).toList());
      earlier.put(section, all.stream().filter(fact -> !now.contains(fact.id())).toList());
      all.forEach(fact -> people.add(fact.recordedBy()));
    }
    sheet
        .current()
        .values()
        .forEach(facts ->
            facts.forEach(fact -> {
              SheetFact.Confirmed confirmed = fact.confirmed();
              if (confirmed != null) {
                people.add(confirmed.by());
              }
            }));
    return new RecordPage(
        children.summary(permit),
        pages.tabs(permit, "record"),
        sheet.current(),
        earlier,
        professionals.names(people),
        pages.may(permit, ChildAction.CHANGE),
        arranged.shown(permit),
        permit.at());
  }

  @Does("children.change")
  @GetMapping("/children/{id}/record/{section}")
  Page form(
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam(required = false) @Nullable UUID fact,
      Professional reader) {
    SheetSection part = section(section);
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.CHANGE);
    InformationSheet sheet = children.sheet(permit);
    SheetFact from =
        sheet.facts(part).stream()
            .filter(one -> part.many() ? one.id().equals(fact) : true)
            .findFirst()
            .orElse(null);
    return new SectionPage(
        permit.child(),
        part,
        from == null ? null : from.id(),
        from == null ? Map.of() : from.values(),
        "",
        FormKey.fresh(),
        null,
        FormErrors.none());
  }

  @Does("children.change")
  @PostMapping("/children/{id}/record/{section}")
  Answer change(
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) @Nullable UUID replaces,
      @RequestParam FormKey key,
      Professional reader) {
    SheetSection part = section(section);
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.CHANGE);
    Map<String, String> typed = new LinkedHashMap<>();
    part.fields().forEach(one -> typed.put(one.code(), form.getOrDefault(one.code(), "").strip()));
    String suppliedBy = form.getOrDefault("supplied-by", "").strip();
    FormErrors errors = errors(part, typed, suppliedBy);
    if (!errors.isEmpty()) {
      return new SectionPage(permit.child(), part, replaces, typed, suppliedBy, key, null, errors);
    }
    Source source = Source.professional(suppliedBy, permit.at());
    return switch (children.correct(
        permit, new SheetChange(part, replaces, typed, source, key.value()))) {
      case Correction.Recorded _ -> {
        live.changed("child:" + permit.child());
        yield Redirect.to("/children/" + id + "/record");
      }
      case Correction.ChangedMeanwhile other ->
          new SectionPage(
              permit.child(),
              part,
              other.theirs().id(),
              typed,
              suppliedBy,
              FormKey.fresh(),
              other.theirs(),
              FormErrors.of(
                  part.fields().getFirst().code(),
                  "Somebody changed this while you were writing: compare both, then save again"));
      case Correction.GoneMeanwhile _ ->
          new SectionPage(
              permit.child(),
              part,
              null,
              typed,
              suppliedBy,
              FormKey.fresh(),
              null,
              FormErrors.of(
                  part.fields().getFirst().code(),
                  "Somebody took this away while you were writing: save again to add it anew"));
    };
  }

  /** "Still right." */
  @Does("children.change")
  @PostMapping("/children/{id}/record/confirmations")
  Redirect confirm(@PathVariable UUID id, @RequestParam UUID fact, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.CHANGE);
    children.confirm(permit, fact);
    return Redirect.to("/children/" + id + "/record");
  }

  private static FormErrors errors(
      SheetSection part, Map<String, String> typed, String suppliedBy) {
    FormErrors errors = FormErrors.none();
    for (SheetField field : part.fields()) {
      String value = typed.getOrDefault(field.code(), "");
      if (field.number() && !value.isEmpty() && !value.matches("[0-9]{2,3}")) {
        errors = errors.with(field.code(), field.label() + " must be a whole number, like 158");
      }
      if (value.length() > 2000) {
        errors = errors.with(field.code(), field.label() + " must be 2,000 characters or fewer");
      }
    }
    return suppliedBy.isEmpty()
        ? errors.with("supplied-by", "Enter who told you, so that others can judge it")
        : errors;
  }

  private static SheetSection section(String code) {
    return Arrays.stream(SheetSection.values())
        .filter(section -> section.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
