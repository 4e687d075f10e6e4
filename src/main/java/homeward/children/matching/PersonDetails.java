package homeward.children.matching;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one source describes a child. Two descriptions are equal when they are written the same; use
 * {@link PersonMatcher} to tell whether they mean the same child.
 *
 * @param surname as given, not empty
 * @param forenames as given, not empty
 * @param dateOfBirth as given
 * @param sex as given
 * @param homePostcode full postcode of the home address, spaces and capitals ignored; null when not
 *     known
 */
public record PersonDetails(
    String surname,
    String forenames,
    LocalDate dateOfBirth,
    RecordedSex sex,
    @Nullable String homePostcode) {

  /** The postcode in capitals without spaces; null when not known or blank. */
  public @Nullable String compactPostcode() {
    if (homePostcode == null) {
      return null;
    }
    String compact = homePostcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return compact.isEmpty() ? null : compact;
  }

  /** True when every clue is the same but for capitals, accents, apostrophes and spaces. */
  public boolean sameClues(PersonDetails other) {
    return NameForm.of(surname).equals(NameForm.of(other.surname))
        && NameForm.of(forenames).equals(NameForm.of(other.forenames))
        && dateOfBirth.equals(other.dateOfBirth)
        && sex == other.sex
        && Objects.equals(compactPostcode(), other.compactPostcode());
  }
}
