package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.houserules.Generated;
import homeward.returninterviews.domain.InterviewState;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Step;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewLifecycleTest {

  @Test
  void everyStageIsReachedFromWaitingForTheReturn() {
    Set<Stage> reached = EnumSet.of(Stage.WAITS_FOR_RETURN);
    for (int round = 0; round < Stage.values().length; round++) {
      Lifecycle.moves().stream()
          .filter(move -> reached.contains(move.from()))
          .toList()
          .forEach(move -> reached.add(move.to()));
    }
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void everyStateHasItsOwnStage() {
    assertThat(InterviewState.class.getPermittedSubclasses()).hasSameSizeAs(Stage.values());
  }

  @Test
  void oneStepLeadsToOneStageOnly() {
    assertThat(Lifecycle.moves().stream().map(move -> move.from() + " " + move.step()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aChildWhoDeclinedMayAcceptLater() {
    assertThat(Lifecycle.after(Stage.DECLINED, Step.ACCEPT)).contains(Stage.ACCEPTED);
    assertThat(Lifecycle.after(Stage.CLOSED, Step.ACCEPT)).contains(Stage.ACCEPTED);
  }

  @Test
  void nothingIsClosedThatWasNeverTried() {
    assertThat(EnumSet.allOf(Stage.class))
        .filteredOn(stage -> Lifecycle.allows(stage, Step.CLOSE))
        .containsExactly(Stage.TRIED);
  }

  @Test
  void thePictureInTheDocumentsIsTheTableInTheCode() {
    StringBuilder text =
        new StringBuilder(
            "# The life of a return interview\n\nWritten by a test from the table in the code.\n\n"
                + "```mermaid\nstateDiagram-v2\n  [*] --> WAITS_FOR_RETURN\n");
    Lifecycle.moves()
        .forEach(move ->
            text.append(
                "  %s --> %s: %s\n".formatted(move.from(), move.to(), move.step().words())));
    text.append("```\n\n| stage | in words |\n|---|---|\n");
    for (Stage stage : Stage.values()) {
      text.append("| %s | %s |\n".formatted(stage, stage.words()));
    }
    Generated.write("lifecycle-interview.md", text.toString());
    assertThat(text).contains("ACCEPTED --> HELD");
  }
}
