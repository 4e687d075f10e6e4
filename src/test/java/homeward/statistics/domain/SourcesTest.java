package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.statistics.domain.Sources.Source;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No data is not nought. */
class SourcesTest {

  private static final Source FILE =
      new Source(
          true, Instant.parse("2024-04-12T10:00:00Z"), Instant.parse("2025-03-20T22:00:00Z"));
  private static final Source PEOPLE =
      new Source(false, Instant.parse("2025-06-10T10:00:00Z"), null);

  @Test
  void amonthBeforeOrAfterTheFileHasNoData() {
    Sources sources = new Sources(List.of(FILE));
    assertThat(sources.tell(YearMonth.of(2024, 3))).isFalse();
    assertThat(sources.tell(YearMonth.of(2024, 4))).isTrue();
    assertThat(sources.tell(YearMonth.of(2025, 3))).isTrue();
    assertThat(sources.tell(YearMonth.of(2025, 4))).isFalse();
    assertThat(sources.notes(YearMonth.of(2025, 4)))
        .singleElement()
        .asString()
        .contains("“No data” is not 0", "from 12 April 2024 to 20 March 2025");
  }

  @Test
  void aMonthBetweenTwoSourcesHasNoDataAndOneWithAQuietSourceHas() {
    Sources sources = new Sources(List.of(FILE, PEOPLE));
    assertThat(sources.tell(YearMonth.of(2025, 5))).isFalse();
    assertThat(sources.tell(YearMonth.of(2025, 6))).isTrue();
    assertThat(sources.tell(YearMonth.of(2030, 1))).isTrue();
  }

  @Test
  void partOfAMonthIsSaid() {
    Sources sources = new Sources(List.of(FILE));
    assertThat(sources.notes(YearMonth.of(2024, 4)))
        .anyMatch(note -> note.contains("before 12 April 2024"))
        .anyMatch(note -> note.contains("nothing about return interviews"));
    assertThat(sources.notes(YearMonth.of(2025, 3)))
        .anyMatch(note -> note.contains("20 March 2025"));
    assertThat(sources.notes(YearMonth.of(2024, 8))).hasSize(1);
  }

  @Test
  void anEmptyAreaSaysSo() {
    Sources none = new Sources(List.of());
    assertThat(none.tell(YearMonth.of(2025, 1))).isFalse();
    assertThat(none.notes(YearMonth.of(2025, 1))).singleElement().asString().contains("Nothing");
  }
}
