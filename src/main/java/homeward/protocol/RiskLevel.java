package homeward.protocol;

import java.util.Locale;

/** How grave the danger is thought to be. The order of the constants is from least to gravest. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH;

  /** The word as protocol files, stored decisions and pages write it: {@code low}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this level is graver than the other. */
  public boolean graverThan(RiskLevel other) {
    return compareTo(other) > 0;
  }

  /**
   * The level a word names.
   *
   * @throws IllegalArgumentException when the word names no level
   */
  public static RiskLevel of(String code) {
    for (RiskLevel level : values()) {
      if (level.code().equals(code)) {
        return level;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is not a risk level: low, medium or high");
  }
}
