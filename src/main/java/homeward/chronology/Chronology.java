package homeward.chronology;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Actions;
import homeward.access.AddressView;
import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.chronology.domain.FactKind;
import homeward.chronology.store.ChronologyStore;
import homeward.chronology.store.ChronologyStore.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The child's story as far as the reader may know it. */
@Component
public class Chronology {

  private final ChronologyStore store;
  private final Access access;
  private final Addresses addresses;

  Chronology(ChronologyStore store, Access access, Addresses addresses) {
    this.store = store;
    this.access = access;
    this.addresses = addresses;
  }

  /**
   * A child's story.
   *
   * @param facts earliest first
   * @param places where each move led, by the move's subject; masked as the reader needs
   * @param links kinds of fact whose page the reader may open
   * @param complete whether the reader sees every kind of fact
   */
  public record Story(
      List<Occurrence> facts, Map<UUID, Lived> places, Set<FactKind> links, boolean complete) {

    /** Keeps its own copies. */
    public Story {
      facts = List.copyOf(facts);
      places = Map.copyOf(places);
      links = Set.copyOf(links);
    }
  }

  /**
   * A place as the reader may know it.
   *
   * @param address empty when none was given or when it is masked
   * @param masked whether the address is not to be divulged to this reader
   */
  public record Lived(String address, boolean masked) {}

  /**
   * What has happened to the permit's child, under every id the child ever had, and by which day a
   * meeting is still due. What the reader may not read is left out; addresses are masked, and each
   * showing or masking of a protected one is written to the audit.
   *
   * @param permit for {@link ChronologyAction#TIMELINE}
   */
  @Transactional
  public Story story(Permit permit) {
    permit.mustAllow(ChronologyAction.TIMELINE);
    Map<String, Boolean> may = new HashMap<>();
    Set<FactKind> seen = new HashSet<>();
    Set<FactKind> links = new HashSet<>();
    for (FactKind kind : FactKind.values()) {
      if (may.computeIfAbsent(kind.action(), code -> may(permit, code))) {
        seen.add(kind);
        if (!kind.place().isEmpty()
            && may.computeIfAbsent(kind.linkAction(), code -> may(permit, code))) {
          links.add(kind);
        }
      }
    }
    List<Occurrence> facts =
        store.facts(permit.child(), permit.at()).stream()
            .filter(fact -> seen.contains(fact.kind()))
            .toList();
    return new Story(facts, places(permit), links, seen.size() == FactKind.values().length);
  }

  private boolean may(Permit permit, String code) {
    Action action =
        Actions.all()
            .find(code)
            .orElseThrow(() -> new IllegalStateException("There is no action " + code));
    return access.mayDo(permit.by(), permit.child(), action);
  }

  private Map<UUID, Lived> places(Permit permit) {
    Map<UUID, Place> places = store.places(permit.child());
    List<String> texts =
        places.values().stream().map(Place::lines).filter(Objects::nonNull).distinct().toList();
    Map<String, String> shown = addresses.places(permit.by(), texts);
    Map<UUID, Lived> lived = new HashMap<>();
    places.forEach((residence, place) -> lived.put(residence, lived(place.lines(), shown)));
    return lived;
  }

  private static Lived lived(@Nullable String lines, Map<String, String> shown) {
    if (lines == null) {
      return new Lived("", false);
    }
    String words = shown.getOrDefault(lines, AddressView.MASK);
    return words.equals(AddressView.MASK) ? new Lived("", true) : new Lived(words, false);
  }
}
