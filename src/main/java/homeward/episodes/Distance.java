package homeward.episodes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Distance from home at which the child was found, in the published bands (West Midlands evidence
 * pack 2015). The source's bands overlap; here a band includes its upper edge (local choice).
 */
public enum Distance {
  TO_5("5 miles or less", "5"),
  TO_10("more than 5 miles, up to 10", "10"),
  TO_20("more than 10 miles, up to 20", "20"),
  TO_40("more than 20 miles, up to 40", "40"),
  TO_80("more than 40 miles, up to 80", "80"),
  OVER_80("more than 80 miles", null),
  /** The child, or who found them, did not want to say. */
  DECLINED("declined to say", null),
  NOT_KNOWN("not known", null);

  private final String words;
  private final @Nullable BigDecimal upTo;

  Distance(String words, @Nullable String upTo) {
    this.words = words;
    this.upTo = upTo == null ? null : new BigDecimal(upTo);
  }

  /** In plain words. */
  public String words() {
    return words;
  }

  /**
   * The band of a distance.
   *
   * @param miles not negative
   */
  public static Distance ofMiles(BigDecimal miles) {
    if (miles.signum() < 0) {
      throw new IllegalArgumentException("A distance is not negative");
    }
    for (Distance band : values()) {
      BigDecimal edge = band.upTo;
      if (edge != null && miles.compareTo(edge) <= 0) {
        return band;
      }
    }
    return OVER_80;
  }
}
