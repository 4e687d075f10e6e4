package homeward.children;

import homeward.shared.Birth;
import homeward.shared.LondonTime;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is, as one source said.
 *
 * @param surname not blank
 * @param forenames not blank
 * @param knownAs the name the child uses; null when the same or not known
 * @param birth the day, or about how old
 * @param sex as recorded
 * @param gender in the child's own words; null when not asked
 * @param ethnicity as the child or family describe it; null when not asked
 */
public record Identity(
    String surname,
    String forenames,
    @Nullable String knownAs,
    Birth birth,
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

  /** With the day of birth. */
  public Identity(
      String surname,
      String forenames,
      @Nullable String knownAs,
      LocalDate dateOfBirth,
      Sex sex,
      @Nullable String gender,
      @Nullable String ethnicity) {
    this(surname, forenames, knownAs, Birth.on(dateOfBirth), sex, gender, ethnicity);
  }

  /** The day of birth; null when only an age was said. */
  public @Nullable LocalDate dateOfBirth() {
    return birth.day();
  }

  /** Whole years of age on a London day. */
  public int age(LocalDate day) {
    return birth.age(day);
  }

  /** "born 4 March 2011", or "date of birth not known". */
  public String born() {
    LocalDate day = birth.day();
    return day == null ? "date of birth not known" : "born " + LondonTime.words(day);
  }
}
