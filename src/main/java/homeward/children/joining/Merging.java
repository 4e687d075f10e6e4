package homeward.children.joining;

import homeward.access.Permit;
import homeward.access.Restrictions;
import homeward.access.SameChildren;
import homeward.children.ChildAction;
import homeward.children.ChildEvent;
import homeward.children.store.ChildStore;
import homeward.children.store.MergeStore;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Joins two children who are one, and parts them again. */
@Component
class Merging {

  private final MergeStore store;
  private final ChildStore children;
  private final SameChildren sameChildren;
  private final Restrictions restrictions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Merging(
      MergeStore store,
      ChildStore children,
      SameChildren sameChildren,
      Restrictions restrictions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.children = children;
    this.sameChildren = sameChildren;
    this.restrictions = restrictions;
    this.events = events;
    this.clock = clock;
  }

  /** Joins the child of the first permit into that of the second. */
  Settlement join(Permit child, Permit into, int score) {
    child.mustAllow(ChildAction.SETTLE_MATCH);
    into.mustAllow(ChildAction.SETTLE_MATCH);
    store.lock(child.child(), into.child());
    ChildId from = children.survivor(child.child()).orElseThrow();
    ChildId to = children.survivor(into.child()).orElseThrow();
    if (from.equals(to)) {
      return new Settlement.AlreadySettled();
    }
    if (restrictions.restricted(child) || restrictions.restricted(into)) {
      return new Settlement.Restricted();
    }
    Instant now = clock.instant();
    MergeStore.Merge merge = new MergeStore.Merge(Ids.next(now), from, to, true);
    store.join(merge, score, now, child.by().id());
    sameChildren.are(to, store.group(to), child.by().id());
    events.publishEvent(new ChildEvent.ChildrenMerged(from, to, merge.id(), now));
    return new Settlement.Joined(merge.id(), to);
  }

  /** Undoes a merge; a later one of the surviving child must be undone first. */
  Settlement part(Permit permit, UUID id) {
    permit.mustAllow(ChildAction.SETTLE_MATCH);
    MergeStore.Merge merge = store.find(id).orElseThrow();
    store.lock(merge.child(), merge.into());
    if (!store.find(id).orElseThrow().stands()) {
      return new Settlement.AlreadySettled();
    }
    if (!children.survivor(merge.into()).orElseThrow().equals(merge.into())) {
      return new Settlement.LaterMergeFirst();
    }
    Instant now = clock.instant();
    store.part(merge, now, permit.by().id());
    sameChildren.are(merge.into(), store.group(merge.into()), permit.by().id());
    sameChildren.are(merge.child(), store.group(merge.child()), permit.by().id());
    events.publishEvent(
        new ChildEvent.ChildrenParted(merge.child(), merge.into(), merge.id(), now));
    return new Settlement.Parted();
  }
}
