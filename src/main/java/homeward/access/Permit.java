package homeward.access;

import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import java.time.Instant;

/**
 * Leave for one professional to do one thing about one child now. Issued and written to the audit
 * by {@link Access}; nothing about a child leaves a module without one.
 */
public final class Permit {

  private final Professional by;
  private final ChildId child;
  private final Action action;
  private final Post post;
  private final String ground;
  private final Instant at;

  Permit(Professional by, ChildId child, Action action, Post post, String ground, Instant at) {
    this.by = by;
    this.child = child;
    this.action = action;
    this.post = post;
    this.ground = ground;
    this.at = at;
  }

  /** Who may. */
  public Professional by() {
    return by;
  }

  /** About which child. */
  public ChildId child() {
    return child;
  }

  /** What may be done. */
  public Action action() {
    return action;
  }

  /** The post that justified it. */
  public Post post() {
    return post;
  }

  /** Code of the involvement that justified it. */
  public String ground() {
    return ground;
  }

  /** When it was issued, UTC: the "now" of whatever is done with it. */
  public Instant at() {
    return at;
  }

  /**
   * Refuses a permit that was issued for something else: the program is wrong, not the person.
   *
   * @throws IllegalArgumentException when it is for another action
   */
  public Permit mustAllow(Action expected) {
    if (!action.code().equals(expected.code())) {
      throw new IllegalArgumentException(
          "A permit for " + action.code() + " was used for " + expected.code());
    }
    return this;
  }

  /** Refuses a permit that was issued for another child: the program is wrong, not the person. */
  public Permit mustConcern(ChildId expected) {
    if (!child.equals(expected)) {
      throw new IllegalArgumentException("A permit for one child was used for another");
    }
    return this;
  }
}
