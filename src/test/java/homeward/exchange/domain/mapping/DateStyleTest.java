package homeward.exchange.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST,1/4/2024 1:51,01/04/2024 01:51",
    "DAY_FIRST,01.04.2024 01:51:59,01/04/2024 01:51",
    "YEAR_FIRST,2024-04-01 01:51,01/04/2024 01:51",
    "YEAR_FIRST,2024-04-01T01:51:00.000,01/04/2024 01:51",
    "MONTH_IN_LETTERS,01-Apr-2024 01:51,01/04/2024 01:51",
    "MONTH_IN_LETTERS,1 April 2024 01:51,01/04/2024 01:51",
    "MONTH_FIRST,04/01/2024 01:51,01/04/2024 01:51",
    "YEAR_FIRST,01/04/2024 01:51,01/04/2024 01:51",
    "YEAR_FIRST,2024-04-01,2024-04-01",
    "MONTH_IN_LETTERS,01-Xyz-2024 01:51,01-Xyz-2024 01:51",
    "MONTH_FIRST,31/12/2024 01:51,31/12/2024 01:51",
    "YEAR_FIRST,2024-04-01 01:51Z,2024-04-01 01:51Z"
  })
  void aTimeIsPutIntoTheOneFormAndAnythingElseLeftAsItIs(
      DateStyle style, String cell, String understood) {
    assertThat(style.time(cell)).isEqualTo(understood);
  }

  @Test
  void aDayMayStandWithATimeThatIsLeftOut() {
    assertThat(DateStyle.YEAR_FIRST.day("2009-07-28")).isEqualTo("28/07/2009");
    assertThat(DateStyle.YEAR_FIRST.day("2009-07-28 00:00:00")).isEqualTo("28/07/2009");
    assertThat(DateStyle.YEAR_FIRST.day("not known")).isEqualTo("not known");
  }

  @Test
  void aDayThatDoesNotExistIsLeftToTheChecksOfTheRow() {
    assertThat(DateStyle.YEAR_FIRST.day("2009-02-30")).isEqualTo("30/02/2009");
  }

  @Test
  void theStyleIsFoundFromTheCellsAndWhatCouldBeEitherIsBritish() {
    assertThat(DateStyle.proposed(List.of("03/04/2024", "01/02/2024")))
        .isEqualTo(DateStyle.DAY_FIRST);
    assertThat(DateStyle.proposed(List.of("03/04/2024", "01/22/2024")))
        .isEqualTo(DateStyle.MONTH_FIRST);
    assertThat(DateStyle.proposed(List.of("2024-04-03 10:00", "?")))
        .isEqualTo(DateStyle.YEAR_FIRST);
    assertThat(DateStyle.proposed(List.of("3 Apr 2024"))).isEqualTo(DateStyle.MONTH_IN_LETTERS);
    assertThat(DateStyle.proposed(List.of())).isEqualTo(DateStyle.DAY_FIRST);
  }
}
