package homeward.interventions.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.interventions.InterventionId;
import homeward.interventions.InterventionLine;
import homeward.interventions.InterventionReading;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import homeward.testkit.DrawnPage;
import homeward.web.LiveMark;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPageTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");

  /** Nobody takes a list that was cut off for all there is. */
  @Test
  void aListThatIsFullSaysSo() {
    assertThat(text(InterventionReading.MOST)).contains("Only the 200 that are due first are here");
    assertThat(text(InterventionReading.MOST - 1)).doesNotContain("that are due first are here");
  }

  private static String text(int rows) {
    return DrawnPage.of(
            new ListPage(
                false,
                false,
                IntStream.range(0, rows).mapToObj(ListPageTest::row).toList(),
                new LiveMark("token", 1)),
            NOW)
        .text();
  }

  private static ListRow row(int number) {
    return ListRow.of(
        new InterventionLine(
            new InterventionId(new UUID(1, number)),
            new ChildId(new UUID(2, number)),
            "KE",
            null,
            Calls.INTERVENTION_MEETING,
            "social-worker",
            new InterventionLine.Standing(1, 3, NOW.plusSeconds(60), null, null)),
        NOW);
  }
}
