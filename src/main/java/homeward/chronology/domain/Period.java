package homeward.chronology.domain;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far back the timeline reaches. Local choice; a period begins at midnight in London. */
public enum Period {
  DAYS_90("90-days", "Last 90 days"),
  MONTHS_12("12-months", "Last 12 months"),
  ALL("all", "All");

  private final String code;
  private final String words;

  Period(String code, String words) {
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

  /** The period of a code; the last 90 days for anything else. */
  public static Period of(String code) {
    for (Period period : values()) {
      if (period.code.equals(code)) {
        return period;
      }
    }
    return DAYS_90;
  }

  /**
   * When it begins, UTC; a fact of exactly then is within.
   *
   * @param first the earliest fact of the child; null when there is none
   */
  public Instant begins(Instant now, @Nullable Instant first) {
    LocalDate today = LondonTime.day(now);
    LocalDate day =
        switch (this) {
          case DAYS_90 -> today.minusDays(90);
          case MONTHS_12 -> today.minusMonths(12);
          case ALL -> first == null ? today.minusDays(90) : LondonTime.day(first);
        };
    return day.atStartOfDay(LondonTime.ZONE).toInstant();
  }
}
