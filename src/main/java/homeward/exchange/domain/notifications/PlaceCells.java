package homeward.exchange.domain.notifications;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells about places: where from, whose child, found where, how far. */
final class PlaceCells {

  private static final Pattern POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)\\s*([0-9][A-Z]{2})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,3})?");
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

  private PlaceCells() {}

  static Optional<MissingFrom> from(NotificationRow row, Faults faults) {
    Optional<Boolean> lookedAfter = HandlingCells.yesOrNo(Column.LOOKED_AFTER, row, faults);
    return lookedAfter.map(yes ->
        new MissingFrom(
            row.cell(Column.MISSING_FROM),
            postcode(row.cell(Column.HOME_ADDRESS_POSTCODE)),
            row.cell(Column.DISTRICT),
            yes,
            row.cell(Column.PLACING_AUTHORITY)));
  }

  static Optional<Finding> finding(NotificationRow row, Faults faults) {
    Optional<Distance> distance =
        row.cell(Column.DISTANCE_MILES).isEmpty()
            ? Optional.of(new Distance.NotGiven())
            : faults.optional(
                Column.DISTANCE_MILES,
                PlaceCells::distance,
                "Give miles as a number from 0 to 1000 (2.3), or the word declined.");
    return distance.map(far ->
        new Finding(
            row.cell(Column.FOUND_BY),
            row.cell(Column.FOUND_POSTCODE_DISTRICT).toUpperCase(Locale.ROOT),
            far));
  }

  private static String postcode(String text) {
    Matcher matcher = POSTCODE.matcher(text.toUpperCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) : text;
  }

  private static Optional<Distance> distance(String text) {
    if (text.equalsIgnoreCase("declined")) {
      return Optional.of(new Distance.Declined());
    }
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal miles = new BigDecimal(text);
    return miles.compareTo(FARTHEST) <= 0
        ? Optional.of(new Distance.Miles(miles))
        : Optional.empty();
  }
}
