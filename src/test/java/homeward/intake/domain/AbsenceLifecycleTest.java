package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.houserules.Generated;
import homeward.intake.Absence;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceLifecycleTest {

  private static final Instant SEEN = Instant.parse("2026-02-03T10:00:00Z");

  @Test
  void everyStageIsMadeByItsFacts() {
    assertThat(
            Set.of(
                AbsenceLifecycle.stage(absence(null)),
                AbsenceLifecycle.stage(absence(end(true))),
                AbsenceLifecycle.stage(absence(end(false)))))
        .containsExactlyInAnyOrder(AbsenceStage.values());
  }

  @Test
  void everyStageIsReachedFromAbsent() {
    Set<AbsenceStage> reached = EnumSet.of(AbsenceStage.ABSENT);
    AbsenceLifecycle.moves().forEach(move -> reached.add(move.to()));
    assertThat(reached).containsExactlyInAnyOrder(AbsenceStage.values());
  }

  @Test
  void anAbsenceThatEndedTakesNothingMore() {
    for (AbsenceMove move : AbsenceMove.values()) {
      assertThat(AbsenceLifecycle.allows(absence(null), move)).as(move.words()).isTrue();
      assertThat(AbsenceLifecycle.allows(absence(end(true)), move)).as(move.words()).isFalse();
      assertThat(AbsenceLifecycle.allows(absence(end(false)), move)).as(move.words()).isFalse();
    }
  }

  @Test
  void thePictureInTheDocumentsIsTheTableInTheCode() {
    StringBuilder text =
        new StringBuilder(
            "# Lifecycle of an absence\n\nWritten by a test from the table in the code.\n\n"
                + "```mermaid\nstateDiagram-v2\n  [*] --> ABSENT: an inspector decides absent\n");
    AbsenceLifecycle.moves()
        .forEach(move ->
            text.append(
                "  %s --> %s: %s\n".formatted(move.from(), move.to(), move.move().words())));
    text.append("```\n\n| stage | in words |\n|---|---|\n");
    for (AbsenceStage stage : AbsenceStage.values()) {
      text.append("| %s | %s |\n".formatted(stage, stage.words()));
    }
    Generated.write("lifecycle-absence.md", text.toString());
    assertThat(text).contains("ABSENT --> BECAME_MISSING: an inspector decides missing");
  }

  private static Absence.End end(boolean returned) {
    return new Absence.End(returned, "", "", "", new ProfessionalId(new UUID(5, 5)), SEEN);
  }

  private static Absence absence(Absence.@Nullable End end) {
    return new Absence(
        new UUID(1, 1),
        new ReportId(new UUID(2, 2)),
        new ChildId(new UUID(3, 3)),
        new AreaId(new UUID(4, 4)),
        SEEN,
        Duration.ofHours(2),
        "",
        "",
        null,
        List.of(),
        List.of(),
        end);
  }
}
