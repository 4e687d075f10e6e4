package homeward.web.govuk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a date input shows: exactly what was typed, right or wrong.
 *
 * @param day as typed; null for nothing
 * @param month as typed; null for nothing
 * @param year as typed; null for nothing
 * @param wrong which parts are wrong ("day", "month", "year"); empty with an error marks all three
 */
public record DateParts(
    @Nullable String day, @Nullable String month, @Nullable String year, Set<String> wrong) {

  /** Keeps its own copy. */
  public DateParts {
    wrong = Set.copyOf(wrong);
  }

  /** Nothing typed yet. */
  public static DateParts empty() {
    return new DateParts(null, null, null, Set.of());
  }
}
