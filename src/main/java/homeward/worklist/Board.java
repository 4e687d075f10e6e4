package homeward.worklist;

import homeward.shared.Post;
import java.util.EnumSet;
import java.util.Set;

/** The boards: the same children, as each place needs to see them (local choice). */
public enum Board {
  CONTROL_ROOM("control-room", "Control room", EnumSet.of(Away.MISSING, Away.ABSENT)),
  LOCAL_TEAM("local-team", "Local policing team", EnumSet.of(Away.MISSING)),
  HUB("hub", "Missing hub", EnumSet.allOf(Away.class));

  /** How a child is away, or back and waiting. */
  public enum Away {
    /** In an episode that is not closed. */
    MISSING("missing", "Missing"),
    /** Absent, with calls back and a review. */
    ABSENT("absent", "Absent"),
    /** Back, and the return interview is still owed. */
    RETURNED("returned", "Back, awaiting interview");

    private final String code;
    private final String words;

    Away(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** Its code in addresses. */
    public String code() {
      return code;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  private final String code;
  private final String words;
  private final Set<Away> shows;

  Board(String code, String words, Set<Away> shows) {
    this.code = code;
    this.words = words;
    this.shows = Set.copyOf(shows);
  }

  /** Its code in the address. */
  public String code() {
    return code;
  }

  /** In plain words. */
  public String words() {
    return words;
  }

  /** What stands on it. */
  public Set<Away> shows() {
    return shows;
  }

  /** The board that a post opens first. */
  public static Board of(Post post) {
    return switch (post) {
      case LOCAL_POLICING_SERGEANT -> LOCAL_TEAM;
      case HUB_COORDINATOR, MISSING_COORDINATOR, SENIOR_MANAGER -> HUB;
      default -> CONTROL_ROOM;
    };
  }
}
