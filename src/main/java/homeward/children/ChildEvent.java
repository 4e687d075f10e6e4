package homeward.children;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Happening;
import java.time.Instant;
import java.util.UUID;

/** What happens to the register of children. */
public sealed interface ChildEvent extends Happening {

  /** Which child. */
  ChildId child();

  /** A child not yet known was added. */
  record ChildAdded(ChildId child, AreaId area, Instant recordedAt) implements ChildEvent {}

  /** A marker was set or ended. */
  record MarkersChanged(ChildId child, Instant recordedAt) implements ChildEvent {}

  /** A child was found to be another one and answers under that id from now on. */
  record ChildrenMerged(ChildId child, ChildId into, UUID merge, Instant recordedAt)
      implements ChildEvent {}

  /** A merge was undone: both answer under their own ids again. */
  record ChildrenParted(ChildId child, ChildId from, UUID merge, Instant recordedAt)
      implements ChildEvent {}
}
