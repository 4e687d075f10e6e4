package homeward.children.matching;

import org.jspecify.annotations.Nullable;

/**
 * How one source describes a child when an age counts, because for one of the two to be compared
 * the date of birth is not known.
 *
 * @param surname as given, not empty
 * @param forenames as given, not empty
 * @param age whole years, or about
 * @param homePostcode in capitals without spaces; null when not known
 */
public record AgedPerson(
    String surname, String forenames, int age, RecordedSex sex, @Nullable String homePostcode) {}
