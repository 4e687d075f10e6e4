package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepTest {

  @Test
  void aCarerReportingAKnownChildConfirmsInsteadOfTyping() {
    assertThat(Step.path(false, true, false))
        .containsExactly(
            Step.WHO,
            Step.KNOWN,
            Step.SEEN,
            Step.THIS_TIME,
            Step.QUESTIONS,
            Step.ENQUIRIES,
            Step.CHECK);
  }

  @Test
  void aSignificantRiskLeavesOutTheEnquiries() {
    List<Step> path = Step.path(false, true, true);
    assertThat(path).doesNotContain(Step.ENQUIRIES);
    assertThat(Step.QUESTIONS.after(path)).isEqualTo(Step.CHECK);
    assertThat(Step.ENQUIRIES.after(path)).isEqualTo(Step.CHECK);
  }

  @Test
  void aCallHandlerBeginsWithTheCaller() {
    List<Step> path = Step.path(true, false, false);
    assertThat(path.getFirst()).isEqualTo(Step.INFORMANT);
    assertThat(path).doesNotContain(Step.KNOWN);
    assertThat(Step.INFORMANT.before(path)).isEmpty();
    assertThat(Step.CHECK.after(path)).isEqualTo(Step.CHECK);
  }

  @Test
  void aReferenceIsReadAloudWithoutMistakes() {
    for (int i = 0; i < 200; i++) {
      assertThat(Reference.of(UUID.randomUUID()))
          .matches("[2-9CDFHJ-NPQRTV-Z]{3}-[2-9CDFHJ-NPQRTV-Z]{3}");
    }
  }
}
