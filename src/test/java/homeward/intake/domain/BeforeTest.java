package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.domain.Before.Earlier;
import homeward.protocol.Category;
import homeward.protocol.Facts;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeforeTest {

  private static final Instant FROM = Instant.parse("2025-10-26T00:30:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-29T01:00:00Z");

  @Test
  void aReportCountsFromTheFirstInstantOfTheWindowUntilBeforeItsEnd() {
    assertThat(counted(decided(FROM, Category.MISSING))).isEqualTo(new Facts.History(1, 0));
    assertThat(counted(decided(FROM.minusMillis(1), Category.MISSING)))
        .isEqualTo(Facts.History.NONE);
    assertThat(counted(decided(UNTIL.minusMillis(1), Category.ABSENT)))
        .isEqualTo(new Facts.History(0, 1));
    assertThat(counted(decided(UNTIL, Category.ABSENT))).isEqualTo(Facts.History.NONE);
  }

  @Test
  void whatWasDecidedToBeNeitherDoesNotCount() {
    assertThat(counted(decided(FROM, Category.NEITHER))).isEqualTo(Facts.History.NONE);
  }

  @Test
  void aReportNobodyDecidedCountsAsMissingOnlyWithAnEpisode() {
    assertThat(counted(report(FROM, true, null, null, true))).isEqualTo(new Facts.History(1, 0));
    assertThat(counted(report(FROM, true, null, null, false))).isEqualTo(Facts.History.NONE);
  }

  @Test
  void missingAndAbsentAreCountedApart() {
    assertThat(
            counted(
                decided(FROM, Category.MISSING),
                decided(FROM, Category.ABSENT),
                decided(FROM, Category.ABSENT)))
        .isEqualTo(new Facts.History(1, 2));
  }

  @Test
  void aNewReportBelongsToTheLatestOfWhichTheChildIsNotBack() {
    Earlier latest = report(UNTIL, true, null, null, false);
    Earlier older = report(FROM, true, null, null, false);
    assertThat(before(latest, older).same(null))
        .contains(new Before.Same(latest.report(), SameDisappearance.Reason.STILL_AWAY));
  }

  @Test
  void aReportOfAChildWhoIsWithSomebodyIsNoDisappearance() {
    assertThat(before(report(FROM, false, null, null, false)).same(null)).isEmpty();
  }

  @Test
  void aChildWhoIsBackAndWasSeenSinceIsMissingAnew() {
    Instant back = FROM.plus(Duration.ofHours(3));
    Earlier over = report(FROM, true, back, Category.MISSING, true);
    assertThat(before(over).same(back)).isEmpty();
    assertThat(before(over).same(back.minusMillis(1)))
        .contains(new Before.Same(over.report(), SameDisappearance.Reason.SAME_LAST_SEEN));
  }

  @Test
  void onlyTheTwentyLatestDisappearancesAreCompared() {
    Instant back = FROM.plusSeconds(60);
    List<Earlier> over =
        IntStream.range(0, 20)
            .mapToObj(_ -> report(FROM, true, back, Category.MISSING, true))
            .toList();
    Earlier open = report(FROM, true, null, null, false);
    Earlier athome = report(FROM, false, null, null, false);
    assertThat(
            new Before(Set.of(), Stream.concat(over.stream(), Stream.of(open)).toList()).same(null))
        .isEmpty();
    assertThat(
            new Before(
                    Set.of(),
                    Stream.concat(
                            Stream.of(athome),
                            Stream.concat(over.stream().skip(1), Stream.of(open)))
                        .toList())
                .same(null))
        .as("a child who is with somebody takes no place among the twenty")
        .isPresent();
  }

  private static Facts.History counted(Earlier... reports) {
    return before(reports).counted(FROM, UNTIL);
  }

  private static Before before(Earlier... reports) {
    return new Before(Set.of(), List.of(reports));
  }

  private static Earlier decided(Instant reported, Category category) {
    return report(reported, true, null, category, category == Category.MISSING);
  }

  private static Earlier report(
      Instant reported,
      boolean away,
      @Nullable Instant ended,
      @Nullable Category category,
      boolean episode) {
    return new Earlier(
        new ReportId(UUID.randomUUID()), away, reported, reported, ended, category, episode);
  }
}
