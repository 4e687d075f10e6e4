package homeward.interventions.store;

import homeward.interventions.InterventionId;
import homeward.interventions.domain.Ladder;
import homeward.protocol.ClauseRef;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is called for from now on, as it is stored. */
public record NewIntervention(
    InterventionId id,
    ChildId child,
    AreaId area,
    CalledFor called,
    ClauseRef clause,
    Cause cause,
    Deadline deadline) {

  /**
   * Why it is called for.
   *
   * @param subject the episode or absence at which it fired; null when somebody asked
   * @param place over which was counted; null for the child
   * @param reason why somebody asked; null when it fired
   * @param formKey key of the form somebody asked with; null when it fired
   * @param happenedAt when the start was, or when somebody asked, UTC
   */
  public record Cause(
      @Nullable UUID subject,
      @Nullable String place,
      @Nullable String reason,
      boolean immediate,
      @Nullable UUID formKey,
      Instant happenedAt) {}

  /**
   * By when, and at whose desks.
   *
   * @param fromHistory nobody is asked
   * @param senior null when no desk answers
   * @param coordinator null when no desk answers
   */
  public record Deadline(
      Ladder ladder, boolean fromHistory, @Nullable DeskId senior, @Nullable DeskId coordinator) {}
}
