package homeward.worklist;

import homeward.shared.AreaId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one child who is missing, absent, or back and waiting for an interview. Times
 * are UTC.
 *
 * @param level the risk decided: HIGH, MEDIUM or LOW; null while nobody decided, and where no risk
 *     is graded
 */
public record Standing(
    Matter matter,
    DueWork.About child,
    Times times,
    @Nullable String level,
    Owner owner,
    Back back,
    Flags flags) {

  /**
   * What it is about.
   *
   * @param subject the episode, absence or interview
   */
  public record Matter(Board.Away away, UUID subject, AreaId area) {}

  /**
   * Its times.
   *
   * @param since when last seen; for a child who is back, when they came back
   * @param known when Homeward knew
   * @param lastAction when something real was last done; null where nothing is measured
   * @param alarmAfter how long may pass without; null where nothing is measured
   * @param due what is due next; null for nothing
   */
  public record Times(
      Instant since,
      Instant known,
      @Nullable Instant lastAction,
      @Nullable Duration alarmAfter,
      @Nullable Instant due) {}

  /**
   * Who has it.
   *
   * @param name of the desk, team or interviewer; empty while nobody has it
   * @param accepted whether they said so; true where nothing is to be accepted
   * @param handedOver whether it was given to another who has not accepted
   */
  public record Owner(String name, boolean accepted, boolean handedOver) {}

  /**
   * How far the child is back.
   *
   * @param found null until found
   * @param returned null until returned
   * @param stage how far the interview is, as its module says; null where none is owed yet
   * @param atRisk from when the interview is at risk of being late; null with the stage
   */
  public record Back(
      @Nullable Instant found,
      @Nullable Instant returned,
      @Nullable String stage,
      @Nullable Instant atRisk) {}

  /**
   * What whoever looks must know.
   *
   * @param times how often missing or absent in the last ninety days, this time too
   */
  public record Flags(
      boolean restricted,
      boolean doNotDivulge,
      boolean triggerPlan,
      boolean exploitation,
      int times) {}

  /** Whether the child is missing now: in an open episode, neither found nor returned. */
  public boolean missing() {
    return matter.away() == Board.Away.MISSING && back.found() == null && back.returned() == null;
  }

  /** Whether the risk is high; an episode nobody graded counts as high. */
  public boolean high() {
    return matter.away() == Board.Away.MISSING && (level == null || level.equals("HIGH"));
  }

  /** Whether something is overdue; what is due exactly now is not. */
  public boolean overdue(Instant now) {
    return times.due() != null && times.due().isBefore(now);
  }

  /** Whether too long has passed without a real action; exactly the length allowed is too long. */
  public boolean alarm(Instant now) {
    Instant last = times.lastAction();
    Duration after = times.alarmAfter();
    return missing() && last != null && after != null && !now.isBefore(last.plus(after));
  }
}
