package homeward.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.ChildId;
import homeward.worklist.DueWork;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a row calls dangerous: the child's risk, the interview's clock, or the work itself. */
class WorkRowTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");

  @Test
  void onlyWhatIsOwedBeforeTheInterviewSaysHowTheInterviewStands() {
    assertThat(badge("returninterviews.allocate", 3)).isEqualTo("Interview late");
    assertThat(badge("returninterviews.hold", 2)).isEqualTo("Interview at risk");
    assertThat(badge("returninterviews.allocate", 1)).isNull();
    assertThat(badge("returninterviews.share", 2)).isNull();
    assertThat(badge("returninterviews.not-acknowledged", 3)).isEqualTo("Urgent");
  }

  /** It stands high on the list from the first minute, though days are left. */
  @Test
  void anInterviewThatNoServiceHasIsNotCalledLate() {
    assertThat(badge("returninterviews.route", 3)).isEqualTo("No service has it");
  }

  @Test
  void theOrderOfOtherWorkIsNotTakenForTheRiskOfTheChild() {
    assertThat(badge("risk.review", 2)).isEqualTo("Medium");
    assertThat(badge("intake.decide", 3)).isEqualTo("High");
    assertThat(badge("interventions.refer-absent", 2)).isNull();
    assertThat(badge("interventions.take-absent", 3)).isEqualTo("Urgent");
    assertThat(badge("exploitation.screen", 2)).isNull();
  }

  private static @Nullable String badge(String matter, int danger) {
    WorkRow.Badge risk =
        WorkRow.of(
                new DueWork(
                    new UUID(1, 1) + matter,
                    matter,
                    new DueWork.About(new ChildId(new UUID(2, 2)), "KE", null),
                    new DueWork.Owed("DESK", new UUID(3, 3), false),
                    NOW.plusSeconds(3 * 86_400),
                    danger,
                    "/"),
                NOW,
                "")
            .risk();
    return risk == null ? null : risk.words();
  }
}
