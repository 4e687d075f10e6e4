package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.domain.EpisodeState;
import homeward.episodes.domain.Lifecycle;
import homeward.episodes.domain.Stage;
import homeward.episodes.domain.Standing;
import homeward.episodes.domain.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private static final Instant SEEN = Instant.parse("2026-02-03T10:00:00Z");
  private static final Path PICTURE = Path.of("docs/generated/lifecycle-episode.md");

  @Test
  void everyStageIsReachedFromMissing() {
    Set<Stage> reached = EnumSet.of(Stage.MISSING);
    int before;
    do {
      before = reached.size();
      Lifecycle.moves().stream()
          .filter(move -> reached.contains(move.from()))
          .toList()
          .forEach(move -> reached.add(move.to()));
    } while (reached.size() > before);
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void everyStateIsMadeByItsFacts() {
    Standing.Fact fact = new Standing.Fact(new UUID(1, 1), SEEN.plusSeconds(60));
    UUID spell = new UUID(2, 2);
    Instant checked = SEEN.plusSeconds(120);
    assertThat(
            Set.of(
                stage(new Standing(SEEN, null, null, null, spell)),
                stage(new Standing(SEEN, fact, null, null, spell)),
                stage(new Standing(SEEN, fact, null, checked, spell)),
                stage(new Standing(SEEN, null, fact, null, spell)),
                stage(new Standing(SEEN, fact, fact, checked, spell)),
                stage(new Standing(SEEN, fact, fact, checked, null))))
        .containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void everyStateHasItsOwnStage() {
    assertThat(EpisodeState.class.getPermittedSubclasses()).hasSameSizeAs(Stage.values());
  }

  @Test
  void aReturnMayBeRecordedBeforeTheFindingIsKnown() {
    assertThat(Lifecycle.allows(Stage.MISSING, Step.RETURN)).isTrue();
    assertThat(Lifecycle.allows(Stage.RETURNED, Step.FIND)).isTrue();
  }

  @Test
  void aClosedEpisodeTakesCorrectionsAndReopeningOnly() {
    assertThat(EnumSet.allOf(Step.class))
        .filteredOn(step -> Lifecycle.allows(Stage.CLOSED, step))
        .containsExactlyInAnyOrder(Step.CORRECT, Step.REOPEN);
  }

  @Test
  void aChildStillMissingCannotBeSeenSafeAndWell() {
    assertThat(Lifecycle.allows(Stage.MISSING, Step.CHECK)).isFalse();
  }

  @Test
  void thePictureInTheDocumentsIsTheTableInTheCode() throws IOException {
    StringBuilder picture =
        new StringBuilder(
            """
            # Lifecycle of an episode

            Written by a test from the table in the code; the test fails when this file is stale.

            ```mermaid
            stateDiagram-v2
              [*] --> MISSING: opened
            """);
    for (Lifecycle.Move move : Lifecycle.moves()) {
      picture.append("  %s --> %s: %s%n".formatted(move.from(), move.to(), move.step().words()));
    }
    picture.append("```\n\n| stage | in words |\n|---|---|\n");
    for (Stage stage : Stage.values()) {
      picture.append("| %s | %s |%n".formatted(stage, stage.words()));
    }
    if (Boolean.getBoolean("homeward.write-docs") || !Files.exists(PICTURE)) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, picture);
    }
    assertThat(Files.readString(PICTURE)).isEqualTo(picture.toString());
  }

  private static Stage stage(Standing standing) {
    return standing.state().stage();
  }
}
