package homeward.exchange.domain.mapping;

import homeward.exchange.domain.notifications.Column;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What each fact is called, and which a row cannot do without. */
public final class Facts {

  /** Without these no row can be recorded, so a file without a column for one is of no use. */
  public static final Set<Column> REQUIRED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Column.REF,
              Column.SURNAME,
              Column.FORENAMES,
              Column.DOB,
              Column.LAST_SEEN,
              Column.REPORTED_AT,
              Column.CATEGORY));

  private Facts() {}

  /** The fact in words, as a person would ask for it. */
  public static String words(Column fact) {
    return switch (fact) {
      case REF -> "Police reference";
      case SURNAME -> "Surname";
      case FORENAMES -> "Forenames";
      case DOB -> "Date of birth";
      case SEX -> "Sex (F or M)";
      case ETHNICITY -> "Ethnicity";
      case MISSING_FROM -> "Place missing from";
      case HOME_ADDRESS_POSTCODE -> "Home postcode";
      case DISTRICT -> "District";
      case LOOKED_AFTER -> "Looked after (Y or N)";
      case PLACING_AUTHORITY -> "Placing authority";
      case LAST_SEEN -> "Last seen (day and time)";
      case REPORTED_AT -> "Reported (day and time)";
      case CATEGORY -> "Category (Missing or Absent)";
      case RISK -> "Risk (High, Medium or Low)";
      case CSE_MARKER -> "Sexual exploitation marker (Y or N)";
      case FOUND_AT -> "Found (day and time)";
      case RETURNED_AT -> "Returned (day and time)";
      case FOUND_BY -> "Found by";
      case FOUND_POSTCODE_DISTRICT -> "Postcode district where found";
      case DISTANCE_MILES -> "Distance in miles";
      case CLOSURE_CODE -> "Closing code";
      case INFORMANT -> "Who reported it";
    };
  }

  static boolean isDay(Column fact) {
    return fact == Column.DOB;
  }

  static boolean isTime(Column fact) {
    return switch (fact) {
      case LAST_SEEN, REPORTED_AT, FOUND_AT, RETURNED_AT -> true;
      default -> false;
    };
  }

  /** Whether the fact is a day or a time. */
  public static boolean isDated(Column fact) {
    return isDay(fact) || isTime(fact);
  }
}
