package homeward.exchange.domain.notifications;

import java.util.Locale;
import java.util.Optional;

/** The columns of a police notifications file, by the headings the police system prints. */
public enum Column {
  REF("Ref"),
  SURNAME("Surname"),
  FORENAMES("Forenames"),
  DOB("DOB"),
  SEX("Sex"),
  ETHNICITY("Ethnicity"),
  MISSING_FROM("MissingFrom"),
  HOME_ADDRESS_POSTCODE("HomeAddressPostcode"),
  DISTRICT("District"),
  LOOKED_AFTER("LookedAfter"),
  PLACING_AUTHORITY("PlacingAuthority"),
  LAST_SEEN("LastSeen"),
  REPORTED_AT("ReportedAt"),
  CATEGORY("Category"),
  RISK("Risk"),
  CSE_MARKER("CSEMarker"),
  FOUND_AT("FoundAt"),
  RETURNED_AT("ReturnedAt"),
  FOUND_BY("FoundBy"),
  FOUND_POSTCODE_DISTRICT("FoundPostcodeDistrict"),
  DISTANCE_MILES("DistanceMiles"),
  CLOSURE_CODE("ClosureCode"),
  INFORMANT("Informant");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  /** The heading as the file prints it. */
  public String heading() {
    return heading;
  }

  /** The column with this heading; capitals and spaces do not matter. */
  public static Optional<Column> named(String text) {
    String wanted = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    for (Column column : values()) {
      if (column.heading.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
