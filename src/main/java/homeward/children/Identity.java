package homeward.children;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is, as one source said.
 *
 * @param surname not blank
 * @param forenames not blank
 * @param knownAs the name the child uses; null when the same or not known
 * @param dateOfBirth the day
 * @param sex as recorded
 * @param gender in the child's own words; null when not asked
 * @param ethnicity as the child or family describe it; null when not asked
 */
public record Identity(
    String surname,
    String forenames,
    @Nullable String knownAs,
    LocalDate dateOfBirth,
    Sex sex,
    @Nullable String gender,
    @Nullable String ethnicity) {

  public Identity {
    surname = surname.strip();
    forenames = forenames.strip();
    knownAs = knownAs == null || knownAs.isBlank() ? null : knownAs.strip();
    if (surname.isEmpty() || forenames.isEmpty()) {
      throw new IllegalArgumentException("A child has a surname and forenames");
    }
  }

  /** Forenames and surname. */
  public String displayName() {
    return forenames + " " + surname;
  }

  /** Two capitals, for lists: of the name the child uses, and of the surname. */
  public String initials() {
    String first = knownAs == null ? forenames : knownAs;
    return (first.substring(0, 1) + surname.charAt(0)).toUpperCase(Locale.UK);
  }

  /** Whole years of age on a London day; a child born on 29 February has a birthday on 1 March. */
  public int age(LocalDate day) {
    int years = day.getYear() - dateOfBirth.getYear();
    boolean beforeBirthday =
        day.getMonthValue() < dateOfBirth.getMonthValue()
            || (day.getMonthValue() == dateOfBirth.getMonthValue()
                && day.getDayOfMonth() < dateOfBirth.getDayOfMonth());
    return beforeBirthday ? years - 1 : years;
  }
}
