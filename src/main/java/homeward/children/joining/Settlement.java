package homeward.children.joining;

import homeward.shared.ChildId;
import java.util.UUID;

/** What became of a decision whether two children are one. */
public sealed interface Settlement {

  /**
   * They are one from now on.
   *
   * @param merge by which it can be undone
   * @param survivor the id that stays
   */
  record Joined(UUID merge, ChildId survivor) implements Settlement {}

  /** They are two, and it is not proposed again. */
  record KeptApart() implements Settlement {}

  /** They were one and are two again. */
  record Parted() implements Settlement {}

  /** Somebody else decided first; nothing was changed. */
  record AlreadySettled() implements Settlement {}

  /** One record is restricted; the inspector lifts the restriction first (local choice). */
  record Restricted() implements Settlement {}

  /** The surviving child was itself joined with another later; that is undone first. */
  record LaterMergeFirst() implements Settlement {}
}
