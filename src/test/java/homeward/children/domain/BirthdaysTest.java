package homeward.children.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthdaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final LocalDate THIRD_OF_MAY = LocalDate.of(2010, 5, 3);

  @Test
  void aDateIsReadInEverySpellingPeopleUse() {
    for (String typed :
        List.of(
            "3 May 2010",
            "3rd may 2010",
            "May 3, 2010",
            "2010-05-03",
            "3 of May 2010",
            "03.May.10")) {
      assertThat(Birthdays.in(typed, TODAY).days()).as(typed).containsExactly(THIRD_OF_MAY);
    }
  }

  @Test
  void numbersMeanDayThenMonthAndMayBeSwapped() {
    for (String typed : List.of("03/05/2010", "3.5.10", "3 5 2010", "03-05-2010")) {
      assertThat(Birthdays.in(typed, TODAY).days())
          .as(typed)
          .containsExactly(THIRD_OF_MAY, LocalDate.of(2010, 3, 5));
    }
    assertThat(Birthdays.in("25/12/2010", TODAY).days())
        .containsExactly(LocalDate.of(2010, 12, 25));
  }

  @Test
  void theNameBesideTheDateIsKept() {
    assertThat(Birthdays.in("Casey 03/05/2010 Example", TODAY).rest().strip().split("\\s+"))
        .containsExactly("Casey", "Example");
  }

  @Test
  void whatIsNoDateIsLeftAlone() {
    assertThat(Birthdays.in("31/31/2010", TODAY).days()).isEmpty();
    assertThat(Birthdays.in("May Example", TODAY))
        .isEqualTo(new Birthdays(List.of(), "May Example"));
    assertThat(Birthdays.in("29 February 2011", TODAY).days()).isEmpty();
  }

  @Test
  void aYearOfTwoDigitsIsNeverInTheFuture() {
    assertThat(Birthdays.in("1 March 27", TODAY).days()).containsExactly(LocalDate.of(1927, 3, 1));
  }
}
