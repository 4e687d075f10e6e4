package homeward.children;

import homeward.shared.AreaId;
import homeward.shared.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lives.
 *
 * @param kind what sort of place
 * @param home the home's team; null unless the kind is {@link Kind#HOME}
 * @param area the area it is in
 * @param address the whole address with its postcode; null when not given
 * @param from since when, UTC
 */
public record Residence(
    Kind kind, @Nullable TeamId home, AreaId area, @Nullable String address, Instant from) {

  /** The sorts of place. */
  public enum Kind {
    HOME("children's home"),
    FAMILY("with family"),
    FOSTER_CARE("foster care"),
    INDEPENDENT("on their own"),
    NOT_KNOWN("not known");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In plain words, lower case. */
    public String words() {
      return words;
    }
  }

  public Residence {
    if ((kind == Kind.HOME) != (home != null)) {
      throw new IllegalArgumentException("A children's home has a team, another place has none");
    }
  }

  /** A children's home. */
  public static Residence home(TeamId home, AreaId area, @Nullable String address, Instant from) {
    return new Residence(Kind.HOME, home, area, address, from);
  }

  /** With family. */
  public static Residence family(AreaId area, @Nullable String address, Instant from) {
    return new Residence(Kind.FAMILY, null, area, address, from);
  }
}
