package homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {

  private static final LocalDate SAID = LocalDate.of(2026, 3, 29);

  @Test
  void anAgeThatWasSaidGrowsByAYearOnTheDayItWasSaid() {
    Birth about = new Birth.About(14, SAID);
    assertThat(about.words(SAID)).isEqualTo("about 14");
    assertThat(about.age(SAID.minusDays(1))).isEqualTo(14);
    assertThat(about.age(LocalDate.of(2027, 3, 28))).isEqualTo(14);
    assertThat(about.age(LocalDate.of(2027, 3, 29))).isEqualTo(15);
    assertThat(about.day()).isNull();
  }

  @Test
  void aDayGivesTheAgeToTheDayAlsoForOneBornOnALeapDay() {
    Birth leap = Birth.on(LocalDate.of(2012, 2, 29));
    assertThat(leap.words(LocalDate.of(2026, 2, 28))).isEqualTo("13");
    assertThat(leap.words(LocalDate.of(2026, 3, 1))).isEqualTo("14");
  }

  @Test
  void theDayGoesBeforeTheAgeAndNeitherIsNothing() {
    assertThat(Birth.of(SAID, 14, SAID)).isEqualTo(Birth.on(SAID));
    assertThat(Birth.of(null, 14, SAID)).isEqualTo(new Birth.About(14, SAID));
    assertThat(Birth.of(null, null, SAID)).isNull();
  }
}
