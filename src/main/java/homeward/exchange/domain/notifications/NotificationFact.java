package homeward.exchange.domain.notifications;

import homeward.children.matching.PersonDetails;
import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/**
 * One report, checked: everything in it is possible.
 *
 * @param row what it was read from, kept as given
 * @param reference the police reference, the report's natural key
 * @param child as described
 * @param from where the child went missing from
 * @param times in order
 * @param handling what the police recorded
 * @param finding how the child was found
 */
public record NotificationFact(
    NotificationRow row,
    String reference,
    NotifiedChild child,
    MissingFrom from,
    Times times,
    Handling handling,
    Finding finding)
    implements Checked {

  /** The clues for matching the child. */
  public PersonDetails details() {
    return child.details(from.homePostcode());
  }

  /** The child's age in whole years on the London day of last being seen. */
  public int ageWhenLastSeen() {
    return Period.between(child.dateOfBirth(), LondonTime.day(times.lastSeen())).getYears();
  }

  /**
   * Whether the child came back within this long before {@code now}: the only rows that an import
   * may make a promise for (the interview after the return).
   */
  public boolean returnedWithin(Duration length, Instant now) {
    Instant returned = times.returned();
    return returned != null && returned.isAfter(now.minus(length)) && !returned.isAfter(now);
  }
}
