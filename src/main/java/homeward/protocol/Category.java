package homeward.protocol;

import java.util.Locale;

/** What a report is taken to be. A person decides it; a protocol only proposes it. */
public enum Category {
  /** Whereabouts not known, and danger, doubt or too little information. */
  MISSING,
  /** Not where expected, no apparent risk, and expected back unaided. */
  ABSENT,
  /** Whereabouts known or suspected: the carer collects. */
  NEITHER;

  /** The word as protocol files, stored decisions and pages write it: {@code missing}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The category a word names.
   *
   * @throws IllegalArgumentException when the word names no category
   */
  public static Category of(String code) {
    for (Category category : values()) {
      if (category.code().equals(code)) {
        return category;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is not missing, absent or neither");
  }
}
