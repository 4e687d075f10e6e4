package homeward.agencies;

import homeward.agencies.store.AreaStore;
import homeward.shared.AreaId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The areas and how they lie within each other. They are few and rarely change. */
@Component
public class Areas {

  private final AreaStore store;

  Areas(AreaStore store) {
    this.store = store;
  }

  /** All areas, by name. */
  public List<Area> all() {
    return store.all();
  }

  /** The area of a code; empty when there is none. */
  public Optional<Area> byCode(String code) {
    return all().stream().filter(area -> area.code().equals(code)).findFirst();
  }

  /**
   * The area of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Area get(AreaId id) {
    return store.find(id).orElseThrow(() -> new IllegalArgumentException("No such area"));
  }

  /** The area and all its parts, for posts that read their area. */
  public Set<UUID> within(AreaId id) {
    return within(id, all());
  }

  /** The area, then the one it is a part of, and so on up to the partnership. */
  public List<Area> upwards(AreaId id) {
    List<Area> chain = new java.util.ArrayList<>();
    AreaId next = id;
    while (next != null) {
      Area area = store.find(next).orElseThrow();
      chain.add(area);
      next = area.parent();
    }
    return chain;
  }

  static Set<UUID> within(AreaId id, List<Area> all) {
    Set<UUID> found = new HashSet<>();
    Deque<AreaId> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      AreaId next = open.pop();
      if (found.add(next.value())) {
        all.stream().filter(area -> next.equals(area.parent())).map(Area::id).forEach(open::push);
      }
    }
    return found;
  }
}
