package homeward.exchange.domain.notifications;

import homeward.children.matching.PersonDetails;
import homeward.children.matching.RecordedSex;
import java.time.LocalDate;

/**
 * The child as the police described them.
 *
 * @param surname as given, capitals and all
 * @param forenames as given
 * @param dateOfBirth as given, perhaps with day and month swapped
 * @param sex as given
 * @param ethnicity as given; empty when blank
 */
public record NotifiedChild(
    String surname, String forenames, LocalDate dateOfBirth, RecordedSex sex, String ethnicity) {

  PersonDetails details(String homePostcode) {
    return new PersonDetails(surname, forenames, dateOfBirth, sex, homePostcode);
  }
}
