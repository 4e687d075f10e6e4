package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequiredTest {

  private static final String CHILD = UUID.randomUUID().toString();
  private static final String SEEN = "2026-02-03T12:00:00Z";

  @Test
  void aKnownChildNeedsSixAnswersOrFewer() {
    // Who, on which day, at what time: three.
    assertThat(needed(Map.of(Fields.CHILD, CHILD, Fields.LAST_SEEN, SEEN), false)).isEmpty();
    assertThat(needed(Map.of(), false)).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aChildNotYetKnownNeedsNameAndDateOfBirth() {
    Given named =
        new Given(
            Map.of(Fields.GIVEN_NAME, "Ada", Fields.FAMILY_NAME, "Test", Fields.LAST_SEEN, SEEN));
    assertThat(Required.of(named, false, false))
        .extracting(Required.Needed::step)
        .containsExactly(Step.WHO);
  }

  @Test
  void aCallerIsRungBackSoNameAndNumberAreNeeded() {
    assertThat(needed(Map.of(Fields.CHILD, CHILD, Fields.LAST_SEEN, SEEN), true))
        .extracting(Required.Needed::field)
        .containsExactly(Fields.INFORMANT_NAME, Fields.INFORMANT_PHONE);
  }

  @Test
  void thePoliceNowNeedsOnlyTheChild() {
    assertThat(Required.of(new Given(Map.of(Fields.CHILD, CHILD)), true, true)).isEmpty();
    assertThat(Required.of(new Given(Map.of()), true, true)).hasSize(1);
  }

  @Test
  void helpOfThePoliceNeedsTheReason() {
    Map<String, String> answers =
        Map.of(
            Fields.CHILD, CHILD,
            Fields.LAST_SEEN, SEEN,
            Fields.WHEREABOUTS, "yes",
            Fields.PLACE, "the park",
            Fields.POLICE_HELP, "yes");
    assertThat(needed(answers, false))
        .extracting(Required.Needed::field)
        .containsExactly(Fields.SAFETY_REASON);
  }

  private static List<Required.Needed> needed(Map<String, String> answers, boolean byPhone) {
    return Required.of(new Given(answers), byPhone, false);
  }
}
