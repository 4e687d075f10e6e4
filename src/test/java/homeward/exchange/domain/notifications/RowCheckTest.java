package homeward.exchange.domain.notifications;

import static homeward.exchange.domain.file.Files.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RowCheckTest {

  private static final Instant NOW = Instant.parse("2025-06-03T00:00:00Z");

  @Test
  void aGoodRowBecomesAFactThatSaysTheSame() {
    NotificationFact fact = fact(Map.of());
    assertThat(fact.reference()).isEqualTo("MP/2025/00001");
    assertThat(fact.child().forenames()).isEqualTo("André");
    assertThat(fact.times().lastSeen()).isEqualTo("2025-06-02T07:00:00Z");
    assertThat(fact.handling().category()).isEqualTo(NotifiedCategory.MISSING);
    assertThat(fact.finding().distance()).isInstanceOf(Distance.Miles.class);
    assertThat(fact.ageWhenLastSeen()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REF||Ref is blank",
        "REF|a b|Ref cannot be read",
        "SURNAME||Surname is blank",
        "SURNAME|=HYPERLINK(1)|Surname cannot be read",
        "FORENAMES|+44|Forenames cannot be read",
        "DOB|31/02/2010|DOB cannot be read",
        "DOB||DOB is blank",
        "DOB|03/06/2025|DOB is after the day of LastSeen",
        "DOB|02/06/2000|DOB makes the person 25 or older",
        "SEX|Q|Sex cannot be read",
        "LOOKED_AFTER|maybe|LookedAfter cannot be read",
        "LAST_SEEN||LastSeen is blank",
        "LAST_SEEN|02/06/2025|LastSeen cannot be read",
        "LAST_SEEN|02/06/2025 12:01|FoundAt (02/06/2025 12:00) is before LastSeen (02/06/2025 12:01)",
        "REPORTED_AT|02/06/2025 07:59|ReportedAt (02/06/2025 07:59) is before LastSeen",
        "REPORTED_AT|03/06/2025 01:01|ReportedAt (03/06/2025 01:01) is in the future",
        "FOUND_AT|02/06/2025 13:01|ReturnedAt (02/06/2025 13:00) is before FoundAt (02/06/2025 13:01)",
        "FOUND_AT||FoundAt is blank although ReturnedAt is filled in",
        "CATEGORY|Neither|Category cannot be read",
        "CATEGORY|Absent|ClosureCode does not fit the category",
        "CLOSURE_CODE|Nonsense|ClosureCode does not fit the category",
        "RETURNED_AT||ClosureCode is filled in although ReturnedAt is blank",
        "RISK|Severe|Risk cannot be read",
        "CSE_MARKER|?|CSEMarker cannot be read",
        "DISTANCE_MILES|-1|DistanceMiles cannot be read",
        "DISTANCE_MILES|1000.1|DistanceMiles cannot be read",
        "DISTANCE_MILES|far|DistanceMiles cannot be read"
      })
  void anImpossibleCellIsRejectedWithItsReason(Column column, String value, String reason) {
    assertThat(rejected(Map.of(column, value == null ? "" : value)).reasons())
        .anyMatch(sentence -> sentence.startsWith(reason));
  }

  @Test
  void aTimeThatDoesNotExistIsRejected() {
    assertThat(rejected(Map.of(Column.LAST_SEEN, "30/03/2025 01:24")).reasons())
        .singleElement()
        .asString()
        .startsWith("LastSeen 30/03/2025 01:24 does not exist");
  }

  @Test
  void everyReasonIsGivenAtOnceInTheOrderOfTheColumns() {
    assertThat(rejected(Map.of(Column.RISK, "x", Column.SURNAME, "", Column.DOB, "x")).reasons())
        .extracting(reason -> reason.split(" ", -1)[0])
        .containsExactly("Surname", "DOB", "Risk");
  }

  @Test
  void aChildFoundAndBackBeforeTheReportIsLegal() {
    assertThat(fact(Map.of(Column.REPORTED_AT, "02/06/2025 20:00")).times().possible()).isTrue();
  }

  @Test
  void blankFoundAndReturnedMeanStillOpen() {
    NotificationFact open =
        fact(
            Map.of(
                Column.FOUND_AT,
                "",
                Column.RETURNED_AT,
                "",
                Column.CLOSURE_CODE,
                "",
                Column.DISTANCE_MILES,
                "",
                Column.FOUND_BY,
                ""));
    assertThat(open.times().stillOpen()).isTrue();
    assertThat(open.finding().distance()).isInstanceOf(Distance.NotGiven.class);
  }

  @Test
  void anUnknownAuthorityAndDistrictAreKeptByName() {
    NotificationFact fact =
        fact(Map.of(Column.PLACING_AUTHORITY, "Atlantis", Column.DISTRICT, "Elsewhere"));
    assertThat(fact.from().placingAuthority()).isEqualTo("Atlantis");
    assertThat(fact.from().district()).isEqualTo("Elsewhere");
  }

  @Test
  void aPostcodeIsWrittenOneWayAndANonPostcodeIsKept() {
    assertThat(fact(Map.of(Column.HOME_ADDRESS_POSTCODE, "st24re")).from().homePostcode())
        .isEqualTo("ST2 4RE");
    assertThat(fact(Map.of(Column.HOME_ADDRESS_POSTCODE, "unknown")).from().homePostcode())
        .isEqualTo("unknown");
  }

  @Test
  void aDistanceTheChildDeclinedToGiveIsNotANumber() {
    assertThat(fact(Map.of(Column.DISTANCE_MILES, "Declined")).finding().distance())
        .isInstanceOf(Distance.Declined.class);
  }

  @Test
  void aYoungPersonOf24IsKept() {
    assertThat(fact(Map.of(Column.DOB, "03/06/2000")).ageWhenLastSeen()).isEqualTo(24);
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void aCellOfAThousandLettersIsRejectedInEveryColumn(Column column) {
    Rejected rejected = rejected(Map.of(column, "A".repeat(1000)));
    assertThat(rejected.reasons())
        .contains(column.heading() + " is longer than 200 characters. Shorten it.")
        .allMatch(reason -> reason.length() < 250);
  }

  private static NotificationFact fact(Map<Column, String> changes) {
    return (NotificationFact) RowCheck.check(row(changes), NOW);
  }

  private static Rejected rejected(Map<Column, String> changes) {
    return (Rejected) RowCheck.check(row(changes), NOW);
  }
}
