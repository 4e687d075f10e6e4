package homeward.worklist;

import homeward.shared.Birth;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due for the reader.
 *
 * @param key names the row on the screen: the promise and its matter
 * @param matter code of what is to be done: "intake.decide"
 * @param child whom it concerns
 * @param dueAt when it is due, UTC
 * @param danger 3 high, 2 medium, 1 low or absent, 0 none
 * @param path where it is done; holds ids only
 */
public record DueWork(
    String key, String matter, About child, Owed by, Instant dueAt, int danger, String path) {

  private static final int UUID_LENGTH = 36;

  /** The promise that falls due; rows are keyed by it and their matter. */
  public UUID promise() {
    return UUID.fromString(key.substring(0, UUID_LENGTH));
  }

  /**
   * The child, as lists show one.
   *
   * @param initials two capitals
   * @param born date of birth, or about how old; null when not known
   */
  public record About(ChildId id, String initials, @Nullable Birth born) {}

  /**
   * Who owes it.
   *
   * @param kind DESK, TEAM or PROFESSIONAL
   * @param byAnother whether the reader must leave it to somebody else, because it reviews what
   *     they decided
   */
  public record Owed(String kind, UUID party, boolean byAnother) {

    /** Something the reader may do too. */
    public Owed(String kind, UUID party) {
      this(kind, party, false);
    }
  }
}
