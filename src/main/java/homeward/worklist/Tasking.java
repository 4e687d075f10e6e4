package homeward.worklist;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.web.Live;
import homeward.worklist.domain.TaskingDay;
import homeward.worklist.store.StandingStore;
import homeward.worklist.store.TaskingStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily tasking list: who is away or back in an area, the most dangerous first, and what was
 * agreed to be done by whom. An action stands on every later list until its owner says it is done.
 */
@Component
public class Tasking {

  private final StandingStore standing;
  private final TaskingStore store;
  private final Areas areas;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  Tasking(
      StandingStore standing,
      TaskingStore store,
      Areas areas,
      Professionals professionals,
      Access access,
      Live live) {
    this.standing = standing;
    this.store = store;
    this.areas = areas;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  /**
   * A day's list.
   *
   * @param rows how it stood with each child
   * @param actions those open then, and those done on that day
   * @param asOf the moment as of which it is read, UTC
   */
  public record DayList(List<Standing> rows, List<TaskingAction> actions, Instant asOf) {

    /** Keeps its own copies. */
    public DayList {
      rows = List.copyOf(rows);
      actions = List.copyOf(actions);
    }
  }

  /**
   * The list of a day as it stands, or as it stood when the day was over. Who may know of a child
   * is asked as of now. Written to the audit as one list.
   *
   * @param area the area with its parts; null for all within reach
   */
  @Transactional
  public DayList list(Reach reach, TaskingDay day, @Nullable AreaId area) {
    Set<UUID> only = area == null ? null : areas.within(area);
    Instant asOf = day.asOf(reach.at());
    List<Standing> rows = standing.standing(reach, asOf, only);
    List<TaskingAction> actions = store.actions(reach, day.begins(), asOf, only);
    access.listed(
        reach,
        "day=" + day.day() + ",area=" + (area == null ? "all" : area),
        Stream.concat(
                rows.stream().map(one -> one.child().id()),
                actions.stream().map(one -> one.subject().child()))
            .distinct()
            .toList());
    return new DayList(rows, actions, asOf);
  }

  /**
   * The child of a row of today's list to ask a permit for; one that never was when there is no
   * such row, so that both take the same way.
   */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(TaskingAction.About about, UUID id, Instant now) {
    return standing
        .subject(about.name(), id, now)
        .map(StandingStore.Subject::child)
        .orElseGet(() -> new ChildId(id));
  }

  /** A row of today's list about the permit's child. */
  @Transactional(readOnly = true)
  public TaskingAction.Subject subject(Permit permit, TaskingAction.About about, UUID id) {
    StandingStore.Subject found = standing.subject(about.name(), id, permit.at()).orElseThrow();
    permit.mustConcern(found.child());
    return new TaskingAction.Subject(about, id, found.child(), found.area());
  }

  /**
   * The child of an action to ask a permit for; one that never was when there is no such action.
   */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(UUID action) {
    return store
        .find(action)
        .map(one -> one.subject().child())
        .orElseGet(() -> new ChildId(action));
  }

  /** An action about the permit's child. */
  @Transactional(readOnly = true)
  public TaskingAction one(Permit permit, UUID action) {
    TaskingAction found = store.find(action).orElseThrow();
    permit.mustConcern(found.subject().child());
    return found;
  }

  /**
   * Whom an action may be given to: those who hold a post in the area or around it and may know of
   * the child, by name.
   *
   * @param permit for {@link WorklistAction#ADD_ACTION}
   */
  @Transactional(readOnly = true)
  public List<Professional> owners(Permit permit, TaskingAction.Subject subject) {
    permit.mustConcern(subject.child());
    List<UUID> around =
        areas.upwards(subject.area()).stream().map(Area::id).map(AreaId::value).toList();
    return store.holders(around, permit.at()).stream()
        .map(professionals::find)
        .flatMap(Optional::stream)
        .filter(who -> access.mayDo(who, subject.child(), WorklistAction.DO_ACTION))
        .toList();
  }

  /**
   * Writes an action down and tells its owner.
   *
   * @param permit for {@link WorklistAction#ADD_ACTION}
   */
  @Transactional
  public TaskingOutcome add(Permit permit, NewTaskingAction action) {
    permit.mustAllow(WorklistAction.ADD_ACTION);
    permit.mustConcern(action.subject().child());
    boolean may =
        professionals
            .find(action.owner())
            .filter(who -> access.mayDo(who, action.subject().child(), WorklistAction.DO_ACTION))
            .isPresent();
    if (!may) {
      return new TaskingOutcome.OwnerMayNot();
    }
    UUID id = store.add(Ids.next(permit.at()), action, permit.at(), permit.by().id());
    live.changed("professional:" + action.owner());
    return new TaskingOutcome.Recorded(id);
  }

  /**
   * The owner says that an action is done.
   *
   * @param permit for {@link WorklistAction#DO_ACTION}
   * @param words what came of it; not blank
   */
  @Transactional
  public TaskingOutcome done(Permit permit, UUID action, String words, UUID key) {
    permit.mustAllow(WorklistAction.DO_ACTION);
    TaskingAction found = one(permit, action);
    if (!found.agreed().owner().equals(permit.by().id())) {
      return new TaskingOutcome.NotTheOwner(found.agreed().ownerName());
    }
    if (!store.done(action, words, key, permit.at(), permit.by().id())) {
      return new TaskingOutcome.DoneBefore();
    }
    live.changed("professional:" + permit.by().id());
    return new TaskingOutcome.Recorded(action);
  }
}
