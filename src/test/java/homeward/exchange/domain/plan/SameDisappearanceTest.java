package homeward.exchange.domain.plan;

import static homeward.exchange.domain.notifications.NotifiedCategory.ABSENT;
import static homeward.exchange.domain.notifications.NotifiedCategory.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.Times;
import homeward.exchange.domain.plan.SameDisappearance.Relation;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameDisappearanceTest {

  private static final Instant EIGHT = Instant.parse("2025-06-02T08:00:00Z");

  @Test
  void twoInformantsWhoAgreeReportOneDisappearance() {
    assertThat(compare(MISSING, away(0, 60, 600), MISSING, away(0, 150, 600)))
        .isEqualTo(Relation.SAME);
  }

  @Test
  void aChildGoneAgainTwoMinutesAfterComingBackIsGoneTwice() {
    assertThat(compare(MISSING, away(0, 10, 100), MISSING, away(102, 110, 200)))
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void aChildGoneAtTheVeryMinuteOfComingBackIsGoneTwice() {
    assertThat(compare(MISSING, away(0, 10, 100), MISSING, away(100, 110, 200)))
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void theSixthHourIsInsideTheWindowAndTheNextMinuteIsNot() {
    assertThat(compare(MISSING, away(0, 400, 900), MISSING, away(360, 420, 900)))
        .isEqualTo(Relation.SAME);
    assertThat(compare(MISSING, away(0, 400, 900), MISSING, away(361, 420, 900)))
        .isEqualTo(Relation.SEEN_IN_BETWEEN);
  }

  @Test
  void oneMissingAndOneAbsentIsAQuestion() {
    assertThat(compare(MISSING, away(0, 10, 100), ABSENT, away(0, 20, 100)))
        .isEqualTo(Relation.OTHER_CATEGORY);
  }

  @Test
  void endsADayApartAreAQuestion() {
    assertThat(compare(MISSING, away(0, 10, 100), MISSING, away(0, 20, 1540)))
        .isEqualTo(Relation.OTHER_END);
  }

  @Test
  void aLogLeftOpenIsTheSameOnlyWhenItWasReportedBeforeTheReturn() {
    assertThat(compare(MISSING, away(0, 10, 100), MISSING, open(0, 50))).isEqualTo(Relation.SAME);
    assertThat(compare(MISSING, away(0, 10, 100), MISSING, open(0, 150)))
        .isEqualTo(Relation.OTHER_END);
  }

  @Property
  void theOrderOfTheTwoDoesNotMatter(
      @ForAll @IntRange(max = 900) int seen,
      @ForAll @IntRange(max = 900) int length,
      @ForAll @IntRange(max = 900) int otherSeen,
      @ForAll @IntRange(max = 900) int otherLength) {
    Times one = away(seen, seen + 5, seen + length);
    Times other = away(otherSeen, otherSeen + 5, otherSeen + otherLength);
    assertThat(compare(MISSING, one, ABSENT, other))
        .isEqualTo(compare(ABSENT, other, MISSING, one));
  }

  private static Relation compare(
      NotifiedCategory category, Times times, NotifiedCategory other, Times otherTimes) {
    return SameDisappearance.compare(category, times, other, otherTimes);
  }

  private static Times open(int seen, int reported) {
    return times(seen, reported, null);
  }

  private static Times away(int seen, int reported, int back) {
    return times(seen, reported, at(back));
  }

  private static Times times(int seen, int reported, @Nullable Instant back) {
    return new Times(at(seen), at(reported), back, back);
  }

  private static Instant at(int minute) {
    return EIGHT.plus(Duration.ofMinutes(minute));
  }
}
