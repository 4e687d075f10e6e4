package homeward.children.register;

import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.InformationSheet;
import homeward.children.Residence;
import homeward.children.SheetChange;
import homeward.children.SheetFact;
import homeward.children.SheetField;
import homeward.children.SheetSection;
import homeward.children.store.CareStore;
import homeward.children.store.ChildStore;
import homeward.children.store.SheetStore;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The information sheet: reading it as one reader may, confirming and changing it. */
@Component
public class Sheets {

  private final ChildStore children;
  private final CareStore care;
  private final SheetStore store;
  private final Addresses addresses;
  private final Clock clock;

  Sheets(ChildStore children, CareStore care, SheetStore store, Addresses addresses, Clock clock) {
    this.children = children;
    this.care = care;
    this.store = store;
    this.addresses = addresses;
    this.clock = clock;
  }

  public InformationSheet of(Permit permit) {
    ChildStore.Basis basis = children.basis(permit.child()).orElseThrow();
    Map<SheetSection, List<SheetFact>> sections = new EnumMap<>(SheetSection.class);
    for (SheetFact fact : masked(permit.by(), current(basis.id()))) {
      sections.computeIfAbsent(fact.section(), _ -> new java.util.ArrayList<>()).add(fact);
    }
    Residence lives =
        care.residence(basis.id())
            .map(CareStore.RecordedResidence::residence)
            .map(residence -> masked(permit.by(), residence))
            .orElse(null);
    return new InformationSheet(basis.id(), basis.identity(), lives, sections);
  }

  public List<SheetFact> history(Permit permit, SheetSection section) {
    return masked(
        permit.by(),
        store.facts(permit.child()).stream()
            .map(SheetStore.Stored::fact)
            .filter(fact -> fact.section() == section)
            .toList());
  }

  public void confirm(Permit permit, UUID fact) {
    permit.mustAllow(ChildAction.CHANGE);
    Instant now = clock.instant();
    store.confirm(Ids.next(now), permit.child(), fact, now, permit.by().id());
  }

  public Correction correct(Permit permit, SheetChange change) {
    permit.mustAllow(ChildAction.CHANGE);
    ChildId child = children.survivor(permit.child()).orElseThrow();
    store.lock(child);
    Optional<UUID> before = Optional.ofNullable(change.formKey()).flatMap(store::ofForm);
    if (before.isPresent()) {
      return new Correction.Recorded(before.get());
    }
    List<SheetFact> now =
        current(child).stream().filter(fact -> fact.section() == change.section()).toList();
    Correction refusal = refusal(permit.by(), change, now);
    if (refusal != null) {
      return refusal;
    }
    Instant at = clock.instant();
    UUID id = Ids.next(at);
    store.add(id, child, change, cleaned(change, now), at, permit.by().id());
    return new Correction.Recorded(id);
  }

  private @Nullable Correction refusal(
      Professional reader, SheetChange change, List<SheetFact> now) {
    UUID replaces = change.replaces();
    if (replaces == null) {
      return change.section().many() || now.isEmpty()
          ? null
          : new Correction.ChangedMeanwhile(masked(reader, now).getFirst());
    }
    if (now.stream().anyMatch(fact -> fact.id().equals(replaces))) {
      return null;
    }
    return now.isEmpty() || change.section().many()
        ? new Correction.GoneMeanwhile()
        : new Correction.ChangedMeanwhile(masked(reader, now).getFirst());
  }

  /**
   * What was typed, without blanks. A value that came back masked keeps what it was: who may not
   * see an address cannot overwrite it by saving the form.
   */
  private static Map<String, String> cleaned(SheetChange change, List<SheetFact> now) {
    Map<String, String> values = new LinkedHashMap<>();
    for (SheetField field : change.section().fields()) {
      String typed = change.values().getOrDefault(field.code(), "").strip();
      if (typed.equals(homeward.access.AddressView.MASK)) {
        typed =
            now.stream()
                .filter(fact -> fact.id().equals(change.replaces()))
                .findFirst()
                .map(fact -> fact.value(field.code()))
                .orElse("");
      }
      if (!typed.isEmpty()) {
        values.put(field.code(), typed);
      }
    }
    return values;
  }

  /** What holds now, not masked: latest first; of a section with one answer only the latest. */
  private List<SheetFact> current(ChildId child) {
    Set<SheetSection> seen = EnumSet.noneOf(SheetSection.class);
    List<SheetFact> current = new java.util.ArrayList<>();
    for (SheetStore.Stored stored : store.facts(child)) {
      if (stored.replaced()) {
        continue;
      }
      SheetFact fact = stored.fact();
      boolean latest = seen.add(fact.section());
      if (!stored.withdrawn() && (fact.section().many() || latest)) {
        current.add(fact);
      }
    }
    return current;
  }

  private Residence masked(Professional reader, Residence residence) {
    String address = residence.address();
    return address == null
        ? residence
        : new Residence(
            residence.kind(),
            residence.home(),
            residence.area(),
            addresses.show(reader, address).words(),
            residence.from());
  }

  private List<SheetFact> masked(Professional reader, List<SheetFact> facts) {
    Set<String> texts = new LinkedHashSet<>();
    facts.forEach(fact -> texts.addAll(fact.values().values()));
    Map<String, String> shown = addresses.places(reader, texts);
    return facts.stream().map(fact -> masked(fact, shown)).toList();
  }

  private static SheetFact masked(SheetFact fact, Map<String, String> shown) {
    Map<String, String> values = new LinkedHashMap<>();
    fact.values()
        .forEach((field, text) ->
            values.put(field, shown.getOrDefault(text, homeward.access.AddressView.MASK)));
    return new SheetFact(
        fact.id(),
        fact.section(),
        values,
        fact.supplied(),
        fact.recordedAt(),
        fact.recordedBy(),
        fact.confirmed());
  }
}
