package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.houserules.Generated;
import homeward.interventions.Intervention.Arrangement;
import homeward.interventions.Intervention.Ending;
import homeward.interventions.Intervention.Outcome;
import homeward.interventions.Intervention.Progress;
import homeward.interventions.Intervention.TakenBack;
import homeward.interventions.domain.Ladder;
import homeward.interventions.domain.Lifecycle;
import homeward.interventions.domain.Stage;
import homeward.interventions.domain.Step;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");
  private static final ProfessionalId SOMEBODY = new ProfessionalId(new UUID(5, 5));
  private static final Ladder LADDER =
      new Ladder(List.of("social-worker"), List.of(NOW), NOW, true);
  private static final Arrangement MEETING = new Arrangement(NOW, "Here", "All", NOW, SOMEBODY);
  private static final TakenBack GONE = new TakenBack(NOW, true);

  @Test
  void everyStageIsMadeByItsFacts() {
    assertThat(
            List.of(
                stage(LADDER, null, null, null),
                stage(null, null, null, null),
                stage(LADDER, null, MEETING, null),
                stage(LADDER, null, MEETING, Ending.HELD),
                stage(LADDER, null, null, Ending.DONE),
                stage(LADDER, null, null, Ending.NOT_NEEDED),
                stage(LADDER, GONE, MEETING, Ending.HELD)))
        .containsExactly(Stage.values());
  }

  @Test
  void everyStageIsReachedFromTheTwoBeginnings() {
    Set<Stage> reached = EnumSet.of(Stage.CALLED_FOR, Stage.FROM_HISTORY);
    for (int round = 0; round < Stage.values().length; round++) {
      Lifecycle.moves().stream()
          .filter(move -> reached.contains(move.from()))
          .toList()
          .forEach(move -> reached.add(move.to()));
    }
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void itEndsOnce() {
    for (Step step : Set.of(Step.ARRANGE, Step.HOLD, Step.NOT_NEED)) {
      assertThat(EnumSet.allOf(Stage.class))
          .filteredOn(stage -> Lifecycle.allows(stage, step))
          .as(step.words())
          .containsExactlyInAnyOrder(Stage.CALLED_FOR, Stage.ARRANGED);
    }
    assertThat(EnumSet.allOf(Stage.class))
        .filteredOn(stage -> Lifecycle.allows(stage, Step.TAKE_BACK))
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Stage.TAKEN_BACK)));
  }

  @Test
  void thePictureInTheDocumentsIsTheTableInTheCode() {
    StringBuilder text =
        new StringBuilder(
            """
            # Lifecycle of an intervention

            A meeting, the panel or a reference. Written by a test from the table in the code.

            ```mermaid
            stateDiagram-v2
              [*] --> CALLED_FOR: a count reached its number, or somebody asked
              [*] --> FROM_HISTORY: an imported count reached its number
            """);
    Lifecycle.moves()
        .forEach(move ->
            text.append(
                "  %s --> %s: %s\n".formatted(move.from(), move.to(), move.step().words())));
    text.append("```\n\n| stage | in words |\n|---|---|\n");
    for (Stage stage : Stage.values()) {
      text.append("| %s | %s |\n".formatted(stage, stage.words()));
    }
    Generated.write("lifecycle-intervention.md", text.toString());
    assertThat(text).contains("ARRANGED --> HELD: held");
  }

  private static Stage stage(
      @Nullable Ladder ladder,
      @Nullable TakenBack gone,
      @Nullable Arrangement meeting,
      @Nullable Ending ending) {
    return new Intervention(
            new InterventionId(new UUID(1, 1)),
            new ChildId(new UUID(2, 2)),
            new AreaId(new UUID(3, 3)),
            new Intervention.Cause(
                Calls.INTERVENTION_MEETING,
                1,
                new Intervention.ClauseThen("clause", "Sentence.", "/"),
                null,
                NOW,
                ladder == null,
                List.of()),
            ladder,
            new Progress(
                gone,
                meeting,
                null,
                ending == null
                    ? null
                    : new Outcome(ending, List.of(), null, "Agreed.", NOW, SOMEBODY),
                List.of()))
        .stage();
  }
}
