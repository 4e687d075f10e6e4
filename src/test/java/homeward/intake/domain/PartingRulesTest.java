package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.domain.PartingRules.Standing;
import homeward.protocol.Category;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PartingRulesTest {

  /** The second half past one of the night on which the clocks go back. */
  private static final Instant SECOND_REPORT = Instant.parse("2026-10-25T01:30:00Z");

  @Test
  void whatNobodyDecidedOrWasNeitherCanBeParted() {
    assertThat(PartingRules.refusal(null, SECOND_REPORT)).isNull();
    assertThat(PartingRules.refusal(new Standing(Category.NEITHER, null), SECOND_REPORT)).isNull();
  }

  @Test
  void whileTheChildIsMissingOrAbsentBothAreOneDisappearance() {
    assertThat(PartingRules.refusal(new Standing(Category.MISSING, null), SECOND_REPORT))
        .contains("missing", "record the return");
    assertThat(PartingRules.refusal(new Standing(Category.ABSENT, null), SECOND_REPORT))
        .contains("absent");
  }

  @Test
  void aReturnUntilTheSecondReportPartsAndOneAfterItDoesNot() {
    assertThat(ended(SECOND_REPORT.minusSeconds(1))).isNull();
    assertThat(ended(SECOND_REPORT)).isNull();
    assertThat(ended(SECOND_REPORT.plusSeconds(1))).contains("correct the time");
  }

  private static @org.jspecify.annotations.Nullable String ended(Instant at) {
    return PartingRules.refusal(new Standing(Category.MISSING, at), SECOND_REPORT);
  }
}
