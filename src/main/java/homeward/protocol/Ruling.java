package homeward.protocol;

import java.util.Set;

/** Whether somebody may decide something, and by which clause. */
public sealed interface Ruling {

  /** The clause that rules it. */
  ClauseRef clause();

  /** They may. */
  record Allowed(ClauseRef clause) implements Ruling {}

  /**
   * It takes effect now, and one of these posts confirms it or sets it back.
   *
   * @param clause the clause that allows it provisionally
   * @param confirmedBy the codes of the posts that may confirm it
   */
  record Provisional(ClauseRef clause, Set<String> confirmedBy) implements Ruling {}

  /**
   * They may not.
   *
   * @param clause the clause that says who may instead
   * @param who the codes of the posts that may
   */
  record Refused(ClauseRef clause, Set<String> who) implements Ruling {}

  /** Whether it takes effect now. */
  default boolean takesEffect() {
    return !(this instanceof Refused);
  }
}
