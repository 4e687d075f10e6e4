package homeward.protocol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a protocol file has been approved.
 *
 * @param by the post that approved it; null while it is a draft
 * @param on the London day of the approval; null while it is a draft
 */
public record Approval(@Nullable String by, @Nullable LocalDate on) {

  /** Not approved: read and checked, never in force. */
  public static final Approval DRAFT = new Approval(null, null);

  /** Both or neither are known. */
  public Approval {
    if ((by == null) != (on == null)) {
      throw new IllegalArgumentException("an approval needs both who and when");
    }
  }

  /** Whether the file may come into force. */
  public boolean given() {
    return by != null;
  }
}
