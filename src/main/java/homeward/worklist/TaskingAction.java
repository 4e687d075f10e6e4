package homeward.worklist;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action that was agreed over the daily list. Times are UTC.
 *
 * @param words what is to be done
 * @param done null while it is not done
 */
public record TaskingAction(
    UUID id,
    Subject subject,
    DueWork.About child,
    String words,
    Agreed agreed,
    @Nullable Done done) {

  /** The sorts of row an action can be about. */
  public enum About {
    EPISODE("episodes", "a missing episode"),
    ABSENCE("absences", "an absence"),
    INTERVIEW("interviews", "a return interview");

    private final String path;
    private final String words;

    About(String path, String words) {
      this.path = path;
      this.words = words;
    }

    /** In plain words. */
    public String words() {
      return words;
    }

    /** Its part of the address. */
    public String path() {
      return path;
    }

    /** The sort of a row. */
    public static About of(Board.Away away) {
      return switch (away) {
        case MISSING -> EPISODE;
        case ABSENT -> ABSENCE;
        case RETURNED -> INTERVIEW;
      };
    }
  }

  /** The row it is about. */
  public record Subject(About about, UUID id, ChildId child, AreaId area) {}

  /**
   * Who does it by when, and who wrote it down.
   *
   * @param ownerName the owner's name, to show
   */
  public record Agreed(
      ProfessionalId owner, String ownerName, Instant due, Instant at, String by) {}

  /** What came of it. */
  public record Done(String words, Instant at) {}

  /** Whether it was to be done by now and is not. */
  public boolean overdue(Instant now) {
    return done == null && agreed.due().isBefore(now);
  }
}
