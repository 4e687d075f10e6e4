package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.Decide;
import homeward.intake.DecisionOutcome.Lack;
import homeward.protocol.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");
  private static final String FIVE = "one two three four five";
  private static final String FOUR = "one two three four";

  @Test
  void fiveWordsAreARationaleAndFourAreNot() {
    assertThat(fields(missing(FIVE), Category.MISSING)).isEmpty();
    assertThat(fields(missing(FOUR), Category.MISSING)).containsExactly("rationale");
    assertThat(fields(missing("  "), Category.MISSING)).containsExactly("rationale");
  }

  @Test
  void otherwiseThanProposedNeedsAReasonOnlyTheFirstTime() {
    assertThat(fields(missing(FIVE), Category.ABSENT)).containsExactly("otherwise");
    assertThat(DecisionRules.lacks(missing(FIVE), Category.ABSENT, Category.ABSENT, NOW)).isEmpty();
  }

  @Test
  void absentNeedsTimesAheadAndNoPoliceEnquiry() {
    assertThat(fields(absent(plan(1, 1, 30), false), Category.ABSENT)).isEmpty();
    assertThat(fields(absent(plan(0, 0, 30), false), Category.ABSENT))
        .containsExactly("reviewAt", "firstCallBackAt");
    assertThat(fields(absent(plan(1, 1, 30), true), Category.ABSENT))
        .containsExactly("furtherEnquiry");
    assertThat(fields(absent(null, false), Category.ABSENT)).containsExactly("reviewAt");
  }

  @Test
  void callsBackAreEveryFiveMinutesToEveryTwelveHours() {
    assertThat(fields(absent(plan(1, 1, 5), false), Category.ABSENT)).isEmpty();
    assertThat(fields(absent(plan(1, 1, 4), false), Category.ABSENT)).containsExactly("every");
    assertThat(fields(absent(plan(1, 1, 720), false), Category.ABSENT)).isEmpty();
    assertThat(fields(absent(plan(1, 1, 721), false), Category.ABSENT)).containsExactly("every");
  }

  @Test
  void anythingMayBecomeMissingAndMissingIsNeverTakenBack() {
    assertThat(DecisionSteps.after(null)).containsExactlyInAnyOrder(Category.values());
    assertThat(DecisionSteps.after(Category.ABSENT)).containsExactly(Category.MISSING);
    assertThat(DecisionSteps.after(Category.NEITHER)).containsExactly(Category.MISSING);
    assertThat(DecisionSteps.after(Category.MISSING)).isEmpty();
    assertThat(DecisionSteps.refusal(Category.MISSING, Category.ABSENT)).contains("stays missing");
    assertThat(DecisionSteps.refusal(Category.ABSENT, Category.MISSING)).isNull();
  }

  private static List<String> fields(Decide decide, Category proposed) {
    return DecisionRules.lacks(decide, proposed, null, NOW).stream().map(Lack::field).toList();
  }

  private static Decide missing(String rationale) {
    return new Decide(
        Category.MISSING, rationale, "", false, null, null, seen(), UUID.randomUUID());
  }

  private static Decide absent(Decide.@Nullable ContactPlan plan, boolean enquiry) {
    return new Decide(Category.ABSENT, FIVE, "", enquiry, plan, null, seen(), UUID.randomUUID());
  }

  private static Decide.ContactPlan plan(int reviewSeconds, int callSeconds, int minutes) {
    return new Decide.ContactPlan(
        NOW.plusSeconds(reviewSeconds),
        NOW.plusSeconds(callSeconds),
        Duration.ofMinutes(minutes),
        "Rings the friend",
        FIVE);
  }

  private static Decide.Seen seen() {
    return new Decide.Seen(null, UUID.randomUUID());
  }
}
