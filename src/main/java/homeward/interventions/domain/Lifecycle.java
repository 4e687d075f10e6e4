package homeward.interventions.domain;

import static homeward.interventions.domain.Stage.ARRANGED;
import static homeward.interventions.domain.Stage.CALLED_FOR;
import static homeward.interventions.domain.Stage.DONE;
import static homeward.interventions.domain.Stage.FROM_HISTORY;
import static homeward.interventions.domain.Stage.HELD;
import static homeward.interventions.domain.Stage.NOT_NEEDED;
import static homeward.interventions.domain.Stage.TAKEN_BACK;

import java.util.List;

/**
 * Which step may follow at which stage, in one table. It ends once, held, done or not needed. What
 * was agreed stays to be done, also when what called for the meeting was taken back afterwards.
 * When it follows from the records again, that is a new intervention.
 */
public final class Lifecycle {

  private static final List<Move> MOVES =
      List.of(
          new Move(CALLED_FOR, Step.ARRANGE, ARRANGED),
          new Move(CALLED_FOR, Step.HOLD, HELD),
          new Move(CALLED_FOR, Step.END_REFERENCE, DONE),
          new Move(CALLED_FOR, Step.NOT_NEED, NOT_NEEDED),
          new Move(CALLED_FOR, Step.TAKE_BACK, TAKEN_BACK),
          new Move(ARRANGED, Step.ARRANGE, ARRANGED),
          new Move(ARRANGED, Step.HOLD, HELD),
          new Move(ARRANGED, Step.NOT_NEED, NOT_NEEDED),
          new Move(ARRANGED, Step.TAKE_BACK, TAKEN_BACK),
          new Move(HELD, Step.DO_AGREED, HELD),
          new Move(HELD, Step.TAKE_BACK, TAKEN_BACK),
          new Move(DONE, Step.TAKE_BACK, TAKEN_BACK),
          new Move(NOT_NEEDED, Step.TAKE_BACK, TAKEN_BACK),
          new Move(FROM_HISTORY, Step.TAKE_BACK, TAKEN_BACK),
          new Move(TAKEN_BACK, Step.DO_AGREED, TAKEN_BACK));

  private Lifecycle() {}

  /** One allowed step. */
  public record Move(Stage from, Step step, Stage to) {}

  /** Every allowed step. */
  public static List<Move> moves() {
    return MOVES;
  }

  /** Whether the step may follow at this stage. */
  public static boolean allows(Stage stage, Step step) {
    return MOVES.stream().anyMatch(move -> move.from() == stage && move.step() == step);
  }
}
