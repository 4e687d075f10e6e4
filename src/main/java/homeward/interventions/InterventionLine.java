package homeward.interventions;

import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of interventions. The child is shown by initials and age.
 *
 * @param born date of birth; null when not known
 * @param chair code of the post that chairs or answers
 */
public record InterventionLine(
    InterventionId id,
    ChildId child,
    String initials,
    @Nullable LocalDate born,
    Calls calls,
    String chair,
    Standing standing) {

  /**
   * How it stands.
   *
   * @param counted how many starts were counted; 0 when somebody asked
   * @param dueAt by when it is to be held or opened, UTC
   * @param meetsAt when the meeting is; null while none is arranged
   * @param handed who has a reference; null while it was not opened, and of everything else
   */
  public record Standing(
      int level,
      int counted,
      Instant dueAt,
      @Nullable Instant meetsAt,
      Intervention.@Nullable Handed handed) {}
}
