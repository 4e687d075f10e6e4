package homeward.intake.domain;

import static homeward.intake.domain.AbsenceStage.ABSENT;
import static homeward.intake.domain.AbsenceStage.BECAME_MISSING;
import static homeward.intake.domain.AbsenceStage.RETURNED;

import homeward.intake.Absence;
import java.util.List;

/**
 * Which step may follow at which stage of an absence, in one table. An absence ends once; no length
 * of time ends it or makes it missing. A child who is away again has a new report.
 */
public final class AbsenceLifecycle {

  private static final List<Move> MOVES =
      List.of(
          new Move(ABSENT, AbsenceMove.CALL_BACK, ABSENT),
          new Move(ABSENT, AbsenceMove.REVIEW, ABSENT),
          new Move(ABSENT, AbsenceMove.BACK, RETURNED),
          new Move(ABSENT, AbsenceMove.DECIDE_MISSING, BECAME_MISSING));

  private AbsenceLifecycle() {}

  /** One allowed step. */
  public record Move(AbsenceStage from, AbsenceMove move, AbsenceStage to) {}

  /** Every allowed step. */
  public static List<Move> moves() {
    return MOVES;
  }

  /** The stage the facts of an absence make. */
  public static AbsenceStage stage(Absence absence) {
    Absence.End end = absence.end();
    if (end == null) {
      return ABSENT;
    }
    return end.returned() ? RETURNED : BECAME_MISSING;
  }

  /** Whether the step may follow now. */
  public static boolean allows(Absence absence, AbsenceMove move) {
    return MOVES.stream().anyMatch(one -> one.from() == stage(absence) && one.move() == move);
  }
}
