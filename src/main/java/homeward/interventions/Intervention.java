package homeward.interventions;

import homeward.interventions.domain.Ladder;
import homeward.interventions.domain.Lifecycle;
import homeward.interventions.domain.Stage;
import homeward.interventions.domain.Step;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is called for, and what became of it.
 *
 * @param deadline null from history, when nobody is asked to do anything
 */
public record Intervention(
    InterventionId id,
    ChildId child,
    AreaId area,
    Cause cause,
    @Nullable Ladder deadline,
    Progress progress) {

  /**
   * Why it is called for.
   *
   * @param level place in the ladder of its kind, from 1
   * @param asked null when a count reached its number
   * @param counted the starts counted, earliest first; empty when somebody asked
   */
  public record Cause(
      Calls calls,
      int level,
      ClauseThen clause,
      @Nullable Asked asked,
      Instant happenedAt,
      boolean fromHistory,
      List<Counted> counted) {

    public Cause {
      counted = List.copyOf(counted);
    }
  }

  /**
   * The clause as it was then.
   *
   * @param href where it can be read
   */
  public record ClauseThen(String id, String sentence, String href) {}

  /** Somebody asked without a count. */
  public record Asked(String reason, boolean immediate, ProfessionalId by) {}

  /**
   * A start that was counted.
   *
   * @param subject the episode or absence; null when counted over a place, because it may be
   *     another child's
   */
  public record Counted(@Nullable UUID subject, Instant startedAt) {}

  /**
   * What became of it.
   *
   * @param takenBack null while it follows from the records
   * @param arranged null while no meeting is arranged
   * @param handed who has a reference; null while it was not opened, and of everything else
   * @param outcome null while it is open
   */
  public record Progress(
      @Nullable TakenBack takenBack,
      @Nullable Arrangement arranged,
      @Nullable Handed handed,
      @Nullable Outcome outcome,
      List<AgreedAction> actions) {

    public Progress {
      actions = List.copyOf(actions);
    }
  }

  /** How far it has come, by its facts. */
  public Stage stage() {
    if (progress.takenBack() != null) {
      return Stage.TAKEN_BACK;
    }
    Outcome outcome = progress.outcome();
    if (outcome != null) {
      return switch (outcome.kind()) {
        case HELD -> Stage.HELD;
        case DONE -> Stage.DONE;
        case NOT_NEEDED -> Stage.NOT_NEEDED;
      };
    }
    if (deadline == null) {
      return Stage.FROM_HISTORY;
    }
    return progress.arranged() == null ? Stage.CALLED_FOR : Stage.ARRANGED;
  }

  /** Whether it is still to be held: neither taken back nor ended, and not from history. */
  public boolean open() {
    return Lifecycle.allows(stage(), Step.HOLD);
  }

  /** By when whoever has it now does their part, UTC; null from history. */
  public @Nullable Instant dueAt() {
    Handed handed = progress.handed();
    if (handed != null) {
      return handed.dueAt();
    }
    return deadline == null ? null : deadline.dueAt();
  }

  /**
   * A coordinator's reference was opened and given to somebody.
   *
   * @param officer whether an officer has it; otherwise the supervisor
   * @param dueAt by when they do their part, UTC
   */
  public record Handed(boolean officer, Instant dueAt) {}

  /**
   * It does not follow any more.
   *
   * @param startGone whether the start itself is gone; otherwise the count is another
   */
  public record TakenBack(Instant at, boolean startGone) {}

  /** The meeting as it is arranged. */
  public record Arrangement(
      Instant meetsAt, String place, String invited, Instant recordedAt, ProfessionalId by) {}

  /** How it ended. */
  public enum Ending {
    HELD,
    NOT_NEEDED,
    /** Of a coordinator's reference: the officer did the work. */
    DONE
  }

  /**
   * How it ended.
   *
   * @param attended who was there; empty when it was not needed
   * @param views null when it was not needed
   * @param agreed what was agreed, or why it is not needed
   */
  public record Outcome(
      Ending kind,
      List<String> attended,
      @Nullable Views views,
      String agreed,
      Instant at,
      ProfessionalId by) {

    public Outcome {
      attended = List.copyOf(attended);
    }
  }

  /** What the child and the family said, in their words, or why they were not asked. */
  public record Views(String child, String family) {}

  /**
   * Something that was agreed.
   *
   * @param owner who does it: whoever holds this part for the child then
   * @param done what was done; null while it is due
   */
  public record AgreedAction(
      UUID id, String words, ActionOwner owner, Instant dueAt, @Nullable String done) {}
}
