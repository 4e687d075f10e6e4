package homeward.worklist;

import homeward.access.Access;
import homeward.access.Reach;
import homeward.agencies.Areas;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.worklist.domain.StandingOrder;
import homeward.worklist.store.StandingStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is missing, absent, or back and waiting for an interview, for those who watch an area. */
@Component
public class Boards {

  private final StandingStore store;
  private final Areas areas;
  private final Access access;

  Boards(StandingStore store, Areas areas, Access access) {
    this.store = store;
    this.areas = areas;
    this.access = access;
  }

  /**
   * What a board is filtered by; null for everything.
   *
   * @param area the area with its parts
   * @param level HIGH, MEDIUM or LOW, or NONE for what nobody graded
   */
  public record Filter(@Nullable AreaId area, @Nullable String level, Board.@Nullable Away away) {

    /** In codes, for the audit. */
    String code() {
      return "area="
          + (area == null ? "all" : area)
          + ",risk="
          + (level == null ? "all" : level)
          + ",category="
          + (away == null ? "all" : away.code());
    }
  }

  /**
   * A board, the most dangerous first. Written to the audit as one list.
   *
   * @param shown children that stand on this screen already: a refresh is written for the others
   */
  public List<Standing> of(Board board, Reach reach, Filter filter, Set<ChildId> shown) {
    List<Standing> standing = within(board, reach, filter);
    access.listed(
        reach,
        "board=" + board.code() + "," + filter.code(),
        standing.stream()
            .map(one -> one.child().id())
            .distinct()
            .filter(child -> !shown.contains(child))
            .toList());
    return standing;
  }

  /** The same without a row in the audit, for numbers that name no child. */
  public List<Standing> counted(Board board, Reach reach, Filter filter) {
    return within(board, reach, filter);
  }

  private List<Standing> within(Board board, Reach reach, Filter filter) {
    AreaId area = filter.area();
    Set<UUID> only = area == null ? null : areas.within(area);
    return StandingOrder.sorted(
        store.standing(reach, reach.at(), only).stream()
            .filter(one -> board.shows().contains(one.matter().away()))
            .filter(one -> filter.away() == null || one.matter().away() == filter.away())
            .filter(one -> filter.level() == null || filter.level().equals(level(one)))
            .toList(),
        reach.at());
  }

  /** What the filter by risk compares; nothing for a child of whom no risk is graded. */
  private static String level(Standing one) {
    if (one.matter().away() != Board.Away.MISSING) {
      return "";
    }
    String level = one.level();
    return level == null ? "NONE" : level;
  }
}
