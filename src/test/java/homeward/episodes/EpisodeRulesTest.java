package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.episodes.domain.ClosingRules;
import homeward.episodes.domain.LastAction;
import homeward.episodes.domain.Standing;
import homeward.episodes.domain.TimeRules;
import homeward.episodes.facts.ClosingAnswer.Reason;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.TimeTrouble;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeRulesTest {

  private static final Instant SEEN = Instant.parse("2026-02-03T10:00:00Z");
  private static final Instant FOUND = Instant.parse("2026-02-03T12:00:00Z");
  private static final Instant BACK = Instant.parse("2026-02-03T13:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");
  private static final UUID SPELL = new UUID(1, 1);

  @ParameterizedTest
  @CsvSource({
    "0, TO_5", "5, TO_5", "5.1, TO_10", "10, TO_10", "10.01, TO_20", "20, TO_20",
    "20.5, TO_40", "40, TO_40", "41, TO_80", "80, TO_80", "80.1, OVER_80", "5000, OVER_80"
  })
  void aBandIncludesItsUpperEdge(String miles, Distance band) {
    assertThat(Distance.ofMiles(new BigDecimal(miles))).isEqualTo(band);
  }

  @Test
  void aDistanceIsNeverNegative() {
    assertThatThrownBy(() -> Distance.ofMiles(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void foundAndReturnedMayBeTheSameMoment() {
    assertThat(TimeRules.found(standing(null, BACK), BACK, NOW)).isEmpty();
    assertThat(TimeRules.returned(standing(FOUND, null), FOUND, NOW)).isEmpty();
  }

  @Test
  void foundIsNotAfterTheReturn() {
    assertThat(TimeRules.found(standing(null, BACK), BACK.plusSeconds(60), NOW))
        .contains(TimeTrouble.FOUND_AFTER_RETURN);
    assertThat(TimeRules.returned(standing(FOUND, null), FOUND.minusSeconds(60), NOW))
        .contains(TimeTrouble.RETURN_BEFORE_FOUND);
  }

  @Test
  void nothingHappensBeforeLastSeenOrInTheFuture() {
    assertThat(TimeRules.found(standing(null, null), SEEN, NOW))
        .contains(TimeTrouble.NOT_AFTER_LAST_SEEN);
    assertThat(TimeRules.returned(standing(null, null), NOW.plusSeconds(1), NOW))
        .contains(TimeTrouble.IN_THE_FUTURE);
    assertThat(TimeRules.returned(standing(null, null), NOW, NOW)).isEmpty();
  }

  @Test
  void theCodeForAbsencesClosesNoEpisode() {
    assertThat(rule(standing(FOUND, BACK), seen(BACK), ClosingCode.UNAUTHORISED_ABSENCE))
        .isEqualTo(new ClosingRules.Refused(Reason.WRONG_CODE));
  }

  @Test
  void closingNeedsTheChildSeenOrSpokenTo() {
    assertThat(rule(standing(FOUND, BACK), seen(BACK), ClosingCode.MISSING_PERSON))
        .isEqualTo(new ClosingRules.Allowed());
    assertThat(
            ClosingRules.rule(standing(FOUND, BACK), closing(null, null), Post.DUTY_INSPECTOR, NOW))
        .isEqualTo(new ClosingRules.Refused(Reason.WELFARE_NOT_CONFIRMED));
  }

  @Test
  void seenBeforeTheChildWasFoundIsNoProof() {
    assertThat(
            rule(standing(FOUND, BACK), seen(FOUND.minusSeconds(60)), ClosingCode.MISSING_PERSON))
        .isEqualTo(new ClosingRules.Impossible(TimeTrouble.BEFORE_THE_CHILD_WAS_BACK));
  }

  @Test
  void aChildWhoIsStillMissingCannotHaveBeenSeen() {
    assertThat(rule(standing(null, null), seen(BACK), ClosingCode.MISSING_PERSON))
        .isEqualTo(new ClosingRules.Refused(Reason.STILL_MISSING));
  }

  @Test
  void onlyASupervisorOverrides() {
    NewClosing wish = closing(null, "Reported in error: the child was in the house");
    assertThat(ClosingRules.rule(standing(null, null), wish, Post.CALL_HANDLER, NOW))
        .isEqualTo(new ClosingRules.Refused(Reason.OVERRIDE_IS_FOR_SUPERVISORS));
    assertThat(ClosingRules.rule(standing(null, null), wish, Post.DUTY_INSPECTOR, NOW))
        .isEqualTo(new ClosingRules.Allowed());
  }

  @Test
  void aClosedEpisodeIsNotClosedAgain() {
    Standing closed = new Standing(SEEN, null, null, null, null);
    assertThat(rule(closed, seen(BACK), ClosingCode.MISSING_PERSON))
        .isEqualTo(new ClosingRules.Refused(Reason.ALREADY_CLOSED));
  }

  @ParameterizedTest
  @CsvSource({
    // The hour that is missing in March, and the hour that comes twice in October.
    "2026-03-29T00:30, 1",
    "2026-03-29T00:30, 4",
    "2026-10-25T00:30, 1",
    "2026-10-25T00:30, 12"
  })
  void theAlarmCountsHoursThatPassNotHoursOnTheClock(String local, long hours) {
    Instant last = LocalDateTime.parse(local).atZone(LondonTime.ZONE).toInstant();
    LastAction action = new LastAction(last, Duration.ofHours(hours));
    assertThat(action.alarm(last.plus(Duration.ofHours(hours)).minusMillis(1))).isFalse();
    assertThat(action.alarm(last.plus(Duration.ofHours(hours)))).isTrue();
  }

  private static Standing standing(@Nullable Instant found, @Nullable Instant returned) {
    return new Standing(SEEN, fact(found), fact(returned), null, SPELL);
  }

  private static Standing.@Nullable Fact fact(@Nullable Instant at) {
    return at == null ? null : new Standing.Fact(new UUID(3, 3), at);
  }

  private static NewClosing.Welfare seen(Instant at) {
    return new NewClosing.Welfare(true, "PC at the home", at);
  }

  private static NewClosing closing(
      NewClosing.@Nullable Welfare welfare, @Nullable String override) {
    return new NewClosing(ClosingCode.MISSING_PERSON, welfare, override, new UUID(4, 4));
  }

  private static ClosingRules.Ruling rule(
      Standing standing, NewClosing.Welfare welfare, ClosingCode code) {
    return ClosingRules.rule(
        standing, new NewClosing(code, welfare, null, new UUID(4, 4)), Post.CALL_HANDLER, NOW);
  }
}
