package homeward.children.matching;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Short texts to index, so that a description is compared with a few dozen known ones instead of
 * all. Two descriptions that score {@link MatchScore#PROPOSE} or more always share a key: without
 * the same (or day-and-month-swapped) date of birth no pair reaches it unless the postcode is the
 * same. With 450,000 children aged 0 to 17 a date of birth holds about 70 to 140 of them.
 */
public final class BlockingKeys {

  private BlockingKeys() {}

  /**
   * One key or two.
   *
   * @return {@code b:yyyy-ll-hh} for the date of birth (lower, then higher of day and month when
   *     both can be months, so that a swapped date has the same key) and {@code p:POSTCODE} when
   *     the postcode is known
   */
  public static Set<String> of(PersonDetails details) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(birth(details.dateOfBirth()));
    String postcode = details.compactPostcode();
    if (postcode != null) {
      keys.add("p:" + postcode);
    }
    return keys;
  }

  /** The keys of a description without a date of birth: one for the postcode, or none. */
  public static Set<String> ofPostcode(@Nullable String postcode) {
    String compact =
        postcode == null ? "" : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return compact.isEmpty() ? Set.of() : Set.of("p:" + compact);
  }

  private static String birth(LocalDate date) {
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    boolean swappable = day <= 12;
    int first = swappable ? Math.min(day, month) : month;
    int second = swappable ? Math.max(day, month) : day;
    return String.format(Locale.ROOT, "b:%04d-%02d-%02d", date.getYear(), first, second);
  }
}
